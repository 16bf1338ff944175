package dev.lanyard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Rows with a sign between the cells: a line of names, then a line each, in UTF-8, cells in double
 * quotes where they need it.
 *
 * <p>Spreadsheets run cells that begin with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a
 * carriage return as formulas, and texts come from strangers. Such a cell gets an apostrophe before
 * it, unless the file is asked for as it is ({@code --raw}). Numbers are left alone.
 *
 * @param raw whether cells stay as they are
 */
record Delimited(char delimiter, boolean raw) {
  private static final String DANGEROUS = "=+-@\t\r";

  void write(Rows rows, OutputStream out) throws IOException {
    var format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setRecordSeparator('\n')
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    var printer = new CSVPrinter(writer, format); // not closed: the stream is somebody else's
    printer.printRecord(rows.schema().names());
    try (var each = rows.rows()) {
      for (Iterator<List<String>> row = each.iterator(); row.hasNext(); ) {
        printer.printRecord(raw ? row.next() : harmless(rows.schema(), row.next()));
      }
    }
    printer.flush();
  }

  private static List<String> harmless(Schema schema, List<String> cells) {
    var safe = new ArrayList<String>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean formula = !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
      safe.add(formula && !schema.columns().get(i).type().isNumber() ? "'" + cell : cell);
    }
    return safe;
  }
}
