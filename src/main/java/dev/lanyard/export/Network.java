package dev.lanyard.export;

import java.util.Locale;

/** What a network connects. */
public enum Network {
  /** People and the events that they spoke at. */
  PEOPLE_EVENTS,
  /** People who gave a talk together. */
  CO_SPEAKERS,
  /** Organisations and the events that they spoke at, sponsored or hosted. */
  ORGANISATIONS_EVENTS;

  /** The word by which it is asked for, {@code co-speakers}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
