package dev.lanyard.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Bytes to text: UTF-8, UTF-16 with a byte order mark, and Windows-1252 for what is neither.
 *
 * <p>No bytes make it fail. The five bytes that Windows-1252 does not define become the control
 * characters of Latin-1.
 */
final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * A text and how it was encoded.
   *
   * @param text without a byte order mark
   * @param charset what the bytes were read as
   */
  record Decoded(String text, Charset charset) {}

  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Decoded(new String(bytes, 3, bytes.length - 3, UTF_8), UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16LE), UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16BE), UTF_16BE);
    }
    try {
      return new Decoded(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return new Decoded(windows(bytes), WINDOWS);
    }
  }

  private static String windows(byte[] bytes) {
    String text = new String(bytes, WINDOWS);
    String latin = new String(bytes, ISO_8859_1);
    var mended = new StringBuilder(text);
    for (int i = 0; i < bytes.length; i++) {
      if (text.charAt(i) == '\uFFFD') {
        mended.setCharAt(i, latin.charAt(i));
      }
    }
    return mended.toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
