package dev.lanyard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the top of a text that was a mail: {@code From: Ada}, {@code Subject: Knots}.
 *
 * @param fields one a line
 * @param end the first char of the text; where there is no header, the char it would begin at
 */
record MailHeader(FrontMatter fields, int end) {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\s*(?:(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To):[ \\t][^\\r\\n]*(?:\\R|$)){2,}");
  private static final Pattern FIELD =
      Pattern.compile("(?m)^([A-Z][A-Za-z-]+):[ \\t]+(\\S[^\\r\\n]*?)[ \\t]*$");

  static MailHeader read(Source source, int from) {
    Matcher header = HEADER.matcher(source.text()).region(from, source.text().length());
    if (!header.lookingAt()) {
      return new MailHeader(FrontMatter.NONE, from);
    }
    List<FrontMatter.Field> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(source.text()).region(from, header.end());
    while (field.find()) {
      fields.add(
          Fields.of(
              source,
              field.group(1).toLowerCase(Locale.ROOT),
              field.group(2),
              field.start(2),
              field.end(2)));
    }
    return new MailHeader(new FrontMatter(fields), header.end());
  }
}
