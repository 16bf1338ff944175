package dev.lanyard.cli;

/**
 * How many texts the Java machine that this runs in is good for. One that starts quickly, see
 * {@link ClassArchive}, is slower than others in the long run: it leaves more than a few to them.
 */
final class Patience {
  /** The exit code of a machine that did nothing, since there is too much to do for it. */
  static final int TOO_MUCH = 75; // "try again" in BSD's sysexits.h

  /** The property of the machine that tells it. */
  static final String NAME = "lanyard.few";

  /**
   * On two cores the quick machine took half of the other's processor time for 100 texts, and five
   * sixths for 1,000. With more cores it should lose sooner: all of them wait while it collects.
   */
  private static final int FEW = 500;

  /** What a machine is started with that is good for few texts only. */
  static final String OPTION = "-D%s=%d".formatted(NAME, FEW);

  private Patience() {}

  /** Whether so many texts are not too many. */
  static boolean lastsFor(int texts) {
    return texts <= Integer.getInteger(NAME, Integer.MAX_VALUE);
  }
}
