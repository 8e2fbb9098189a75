package org.paralleltext.eval;

import static org.paralleltext.eval.Html.escape;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Quantity;

/** Shows the texts of wrong beads side by side, each with the gold beads that it touches. */
final class HtmlErrors {

  /** Whose bead is shown. */
  private enum Whose {
    MADE("made", "wrong"),
    GOLD("is", "gold");

    private final String style;
    private final String word;

    Whose(String style, String word) {
      this.style = style;
      this.word = word;
    }
  }

  private HtmlErrors() {}

  static void write(Writer out, GoldSet.Document document, List<Link> links) throws IOException {
    Set<Link> gold = Set.copyOf(document.gold());
    Set<Link> made = Set.copyOf(links);
    List<Link> wrong = links.stream().filter(link -> !gold.contains(link)).toList();
    if (wrong.isEmpty()) {
      return;
    }
    out.write(
        "<details><summary>"
            + escape(document.pair().name())
            + ": "
            + wrong.size()
            + " of "
            + Quantity.of(links.size(), "bead")
            + "</summary>\n");
    for (Link link : wrong) {
      out.write(bead(Whose.MADE, link, document.pair()));
      for (Link expected : document.gold()) {
        if (!made.contains(expected) && touches(link, expected)) {
          out.write(bead(Whose.GOLD, expected, document.pair()));
        }
      }
    }
    out.write("</details>\n");
  }

  private static boolean touches(Link a, Link b) {
    return a.source().stream().anyMatch(b.source()::contains)
        || a.target().stream().anyMatch(b.target()::contains);
  }

  private static String bead(Whose whose, Link link, DocumentPair pair) {
    return "<div class=\"bead "
        + whose.style
        + "\"><div>"
        + whose.word
        + " "
        + link.source().size()
        + "-"
        + link.target().size()
        + "</div>"
        + side(link, Link::source, pair.source())
        + side(link, Link::target, pair.target())
        + "</div>\n";
  }

  private static String side(Link link, Function<Link, Set<Integer>> positions, Version version) {
    StringBuilder side = new StringBuilder("<div" + Html.in(version.language()) + ">");
    for (int position : new TreeSet<>(positions.apply(link))) {
      String text =
          position < version.segments().size() ? version.segments().get(position).text() : "";
      side.append("<p><small>")
          .append(position)
          .append("</small> ")
          .append(escape(text))
          .append("</p>");
    }
    return side.append("</div>").toString();
  }
}
