package dev.lanyard.cli;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Says how to use it. */
  public static void main(String[] args) {
    System.out.println("Usage: lanyard [COMMAND]");
  }
}
