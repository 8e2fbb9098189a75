package org.paralleltext.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.paralleltext.layout.Layout.Document;
import org.paralleltext.layout.Rendering.Canvas;
import org.paralleltext.resolution.ParagraphKind;

/**
 * Breaks paragraphs into lines and lines into pages. A document gets its made-up footnotes while it
 * is set. Used once; not thread-safe.
 */
final class Typesetter {

  private static final int WIDTH = 84;
  private static final int WIDTH_OF_HAN = 38;
  private static final int LINES_A_PAGE = 44;

  /** One paragraph in so many bears a made-up footnote. */
  private static final int FOOTNOTES = 9;

  /** A word is not divided to fill less room than this, in characters. */
  private static final int LEAST_ROOM = 4;

  /** A line of a page, and the footnotes of the paragraph that ends with it. */
  private record SetLine(Canvas text, List<Canvas> notes) {}

  private final Document document;
  private final Random random;
  private final int width;
  private final List<Canvas> notes = new ArrayList<>();
  private int noteCount;
  private boolean divides;

  Typesetter(Document document) {
    this.document = document;
    random = document.random();
    width = document.language().isHan() ? WIDTH_OF_HAN : WIDTH;
  }

  /** This one, which divides words that would leave too much room at the end of a line. */
  Typesetter dividing() {
    divides = true;
    return this;
  }

  /** A paragraph a line, ended by {@code end}. */
  static Canvas lines(Document document, String end) {
    Canvas canvas = new Canvas();
    for (int i = 0; i < document.pieces().size(); i++) {
      canvas.add(paragraph(document.pieces().get(i), i)).add(end, Rendering.NOBODY);
    }
    return canvas;
  }

  private static Canvas paragraph(Piece piece, int owner) {
    return marker(piece).add(piece.text(), owner);
  }

  private static Canvas marker(Piece piece) {
    String marker = piece.marker().isEmpty() ? "" : piece.marker() + " ";
    return new Canvas().add(marker, Rendering.NOBODY);
  }

  /** Lines broken at the width, a blank line behind every paragraph. */
  Canvas wrapped() {
    Canvas canvas = new Canvas();
    for (int i = 0; i < document.pieces().size(); i++) {
      for (Canvas line : broken(paragraph(document.pieces().get(i), i))) {
        canvas.add(line).add("\n", Rendering.NOBODY);
      }
      canvas.add("\n", Rendering.NOBODY);
    }
    return canvas;
  }

  /**
   * Pages with furniture and footnotes.
   *
   * @param spaced whether a blank line stands after every line
   */
  Canvas pages(boolean spaced) {
    List<SetLine> lines = new ArrayList<>();
    for (String line : document.masthead()) {
      lines.add(new SetLine(new Canvas().add(line, Rendering.NOBODY), List.of()));
    }
    int size = document.pieces().size();
    for (int i = 0; i < size; i++) {
      List<Canvas> broken = broken(withNote(document.pieces().get(i), i));
      Canvas first = new Canvas().add("    ", Rendering.NOBODY).add(broken.get(0));
      for (int k = 0; k < broken.size(); k++) {
        List<Canvas> ended = k == broken.size() - 1 ? List.copyOf(notes) : List.of();
        lines.add(new SetLine(k == 0 ? first : broken.get(k), ended));
      }
      notes.clear();
    }
    return paged(lines, spaced);
  }

  /** The paragraph, with a mark behind one of its words if it gets a footnote. */
  private Canvas withNote(Piece piece, int owner) {
    boolean prose = piece.is(ParagraphKind.PREAMBULAR) || piece.is(ParagraphKind.OPERATIVE);
    if (!prose || random.nextInt(FOOTNOTES) > 0 || piece.text().length() < 40) {
      return paragraph(piece, owner);
    }
    int at = noteplace(piece.text());
    if (at < 0) {
      return paragraph(piece, owner);
    }
    noteCount++;
    int noteOwner = document.pieces().size();
    String body = "S/20" + (10 + random.nextInt(20)) + "/" + (100 + random.nextInt(900)) + ".";
    document
        .pieces()
        .add(new Piece(ParagraphKind.FOOTNOTE.word(), String.valueOf(noteCount), "", body));
    notes.add(new Canvas().add(noteCount + " ", Rendering.NOBODY).add(body, noteOwner));
    return marker(piece)
        .add(piece.text().substring(0, at), owner)
        .add(String.valueOf(noteCount), Rendering.NOBODY)
        .add(piece.text().substring(at), owner);
  }

  /** Behind a comma in the text that no digit stands at; −1 if there is none. */
  private static int noteplace(String text) {
    for (int i = 20; i < text.length() - 2; i++) {
      boolean comma = ",،，".indexOf(text.charAt(i)) >= 0;
      if (comma
          && Character.isLetter(text.charAt(i - 1))
          && !Character.isDigit(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  private Canvas paged(List<SetLine> lines, boolean spaced) {
    int pages = Math.max(1, (lines.size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
    String job =
        String.format(Locale.ROOT, "%02d-%05d", 10 + random.nextInt(20), random.nextInt(100000));
    Canvas out = new Canvas();
    List<Canvas> foot = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      out.add(lines.get(i).text()).add(spaced ? "\n\n" : "\n", Rendering.NOBODY);
      foot.addAll(lines.get(i).notes());
      if ((i + 1) % LINES_A_PAGE == 0 || i + 1 == lines.size()) {
        endPage(out, foot, i / LINES_A_PAGE + 1, pages, job, i + 1 == lines.size(), spaced);
        foot.clear();
      }
    }
    return out;
  }

  private void endPage(
      Canvas out,
      List<Canvas> foot,
      int page,
      int pages,
      String job,
      boolean last,
      boolean spaced) {
    String end = spaced ? "\n\n" : "\n";
    if (!foot.isEmpty()) {
      out.add("__________________" + end, Rendering.NOBODY);
      foot.forEach(note -> out.add(note).add(end, Rendering.NOBODY));
    }
    String footer = page == 1 ? job + " (" + letter() + ")    " : page + "/" + pages + "    " + job;
    out.add(footer.strip() + end, Rendering.NOBODY);
    if (page == 1) {
      out.add("*" + job.replace("-", "") + "*" + end, Rendering.NOBODY);
    }
    if (!last) {
      out.add("\f" + document.symbol() + end, Rendering.NOBODY);
    }
  }

  private String letter() {
    return document.language().code().substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /** Breaks at spaces and behind hyphens; anywhere between Han characters. */
  private List<Canvas> broken(Canvas paragraph) {
    Rendering flat = paragraph.render(List.of());
    String text = flat.text();
    List<Canvas> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int limit = start + width - random.nextInt(6);
      int end = lineEnd(flat, start, limit);
      int division = divides && limit - end > LEAST_ROOM ? Divider.division(flat, end, limit) : end;
      Canvas line = new Canvas();
      for (int i = start; i < division; i++) {
        line.add(text.charAt(i), flat.owners()[i]);
      }
      lines.add(division > end ? line.add('-', Rendering.NOBODY) : line);
      end = division;
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  private int lineEnd(Rendering flat, int start, int limit) {
    String text = flat.text();
    if (limit >= text.length()) {
      return text.length();
    }
    for (int i = limit; i > start + width / 3; i--) {
      if (mayBreak(text, i) && !isMark(flat, i)) {
        return i;
      }
    }
    return limit;
  }

  /** Whether the mark of a footnote stands there, which is never torn from its word. */
  private static boolean isMark(Rendering flat, int i) {
    return flat.owners()[i] == Rendering.NOBODY && Character.isDigit(flat.text().charAt(i));
  }

  private static boolean mayBreak(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    boolean han = Character.isIdeographic(before) && Character.isIdeographic(after);
    boolean hyphen =
        before == '-'
            && i > 1
            && Character.isLetter(text.charAt(i - 2))
            && Character.isLetter(after);
    return after == ' ' || hyphen || han || "，、；。".indexOf(before) >= 0;
  }
}
