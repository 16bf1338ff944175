package dev.lanyard.serve;

/** The frame that all pages share. */
final class Layout {
  private Layout() {}

  /**
   * @param title for the window and the history, not yet escaped
   * @param main the content, safe already
   */
  static String page(String title, String main) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="/icon.svg" type="image/svg+xml">
        </head>
        <body>
        <header><nav><a class="brand" href="/">Lanyard</a> <a href="/#questions">Questions</a> <a href="/query">SPARQL</a></nav></header>
        <main>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(Html.escape(title), main);
  }
}
