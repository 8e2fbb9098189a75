package org.paralleltext.cli;

import static org.paralleltext.eval.Html.escape;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paralleltext.bitext.Confidence;
import org.paralleltext.eval.Html;
import org.paralleltext.lineage.Change;
import org.paralleltext.lineage.Edition;
import org.paralleltext.lineage.Lineage;
import org.paralleltext.lineage.Revision;
import org.paralleltext.lineage.Strand;
import org.paralleltext.lineage.WordChanges;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.text.Language;

/**
 * Shows lineages as one self-contained page: for each a picture of how its paragraphs run through
 * the editions, then the editions side by side, with what changed marked word by word.
 */
final class LineagePage {

  /** What every page begins with. */
  static final String HEAD =
      "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"generator\" content=\"paralleltext lineage\">";

  private final Writer out;
  private final Lineage lineage;
  private final String id;

  private LineagePage(Writer out, Lineage lineage, String id) {
    this.out = out;
    this.lineage = lineage;
    this.id = id;
  }

  static void write(List<Lineage> lineages, Writer out) throws IOException {
    String style =
        Resources.toString(
            Resources.getResource(LineagePage.class, "lineage.css"), StandardCharsets.UTF_8);
    out.write(
        HEAD
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
            + escape(lineages.stream().map(LineageTable::chain).collect(Collectors.joining("; ")))
            + "</title><style>\n"
            + style
            + "</style></head><body>\n");
    if (lineages.size() > 1) {
      writeContents(lineages, out);
    }
    for (int i = 0; i < lineages.size(); i++) {
      new LineagePage(out, lineages.get(i), "l" + i).write();
    }
    out.write("</body></html>\n");
  }

  private static void writeContents(List<Lineage> lineages, Writer out) throws IOException {
    out.write("<nav><h1>" + lineages.size() + " lineages</h1><ol>\n");
    for (int i = 0; i < lineages.size(); i++) {
      out.write(
          "<li><a href=\"#l"
              + i
              + "\">"
              + escape(LineageTable.chain(lineages.get(i)))
              + "</a></li>\n");
    }
    out.write("</ol></nav>\n");
  }

  private void write() throws IOException {
    Edition last = lineage.editions().get(lineage.editions().size() - 1);
    out.write(
        "<section id=\"" + id + "\">\n<h1>" + escape(LineageTable.chain(lineage)) + "</h1>\n");
    for (int k = 0; k < last.versions().size(); k++) {
      Language language = last.languages().get(k);
      Optional<String> title = last.versions().get(k).title();
      if (title.isPresent()) {
        out.write("<p class=\"title\"" + Html.in(language) + ">" + escape(title.get()) + "</p>\n");
      }
    }
    out.write(new LineageFlow(lineage, id).svg());
    writeChoices();
    out.write("<table class=\"grid\"><thead><tr>");
    for (int edition = 0; edition < lineage.editions().size(); edition++) {
      out.write("<th>" + head(edition) + "</th>");
    }
    out.write("</tr></thead><tbody>\n");
    for (int s = 0; s < lineage.strands().size(); s++) {
      writeStrand(s);
    }
    out.write("</tbody></table>\n</section>\n");
  }

  /** Boxes to tick, which style sheets obey without a script. */
  private void writeChoices() throws IOException {
    out.write(
        "<input type=\"checkbox\" class=\"all\" id=\""
            + id
            + "-all\" checked><label for=\""
            + id
            + "-all\">unchanged paragraphs too</label>\n");
    List<Language> languages =
        lineage.editions().stream()
            .flatMap(edition -> edition.languages().stream())
            .distinct()
            .sorted()
            .toList();
    for (Language language : languages.size() > 1 ? languages : List.<Language>of()) {
      String box = id + "-" + language;
      out.write(
          "<input type=\"checkbox\" class=\"show-"
              + language
              + "\" id=\""
              + box
              + "\" checked><label for=\""
              + box
              + "\">"
              + escape(language.name())
              + "</label>\n<style>.show-"
              + language
              + ":not(:checked)~.grid p:lang("
              + language
              + "){display:none}</style>\n");
    }
  }

  private String head(int edition) {
    Edition one = lineage.editions().get(edition);
    StringBuilder head = new StringBuilder("<b>" + escape(one.symbol().formal()) + "</b> ");
    head.append("<small>" + escape(Language.codes(one.languages())) + "</small><br>");
    lineage
        .changes(edition)
        .forEach(
            (change, count) -> head.append(badge(change, count + " " + change.word())).append(' '));
    return head.toString();
  }

  private static String badge(Change change, String words) {
    return "<span class=\"badge " + change.word() + "\">" + escape(words) + "</span>";
  }

  private void writeStrand(int s) throws IOException {
    Strand strand = lineage.strands().get(s);
    boolean same =
        strand.beads().stream().noneMatch(List::isEmpty)
            && strand.revisions().stream()
                .flatMap(Optional::stream)
                .allMatch(revision -> revision.change() == Change.KEPT && !revision.moved());
    out.write("<tr id=\"" + id + "s" + s + "\"" + (same ? " class=\"same\"" : "") + ">");
    for (int edition = 0; edition < lineage.editions().size(); edition++) {
      writeCell(strand, edition);
    }
    out.write("</tr>\n");
  }

  private void writeCell(Strand strand, int edition) throws IOException {
    Optional<Revision> revision = strand.revisions().get(edition);
    String change = revision.map(Revision::change).map(Change::word).orElse("");
    out.write("<td" + (change.isEmpty() ? "" : " class=\"" + change + "\"") + ">");
    if (strand.isIn(edition) || revision.isPresent()) {
      Edition one = lineage.editions().get(edition);
      String label =
          strand.isIn(edition) ? LineageTable.labels(one, strand.beads().get(edition)) : "";
      out.write("<div class=\"label\">" + escape(label) + " ");
      if (revision.isPresent()) {
        out.write(
            badge(revision.get().change(), revision.get().words())
                + " <small>"
                + Confidence.text(revision.get().confidence())
                + older(strand, edition)
                + "</small>");
      }
      out.write("</div>");
    }
    for (Language language : lineage.editions().get(edition).languages()) {
      writeText(strand, edition, language);
    }
    out.write("</td>");
  }

  private void writeText(Strand strand, int edition, Language language) throws IOException {
    String text = text(strand, edition, language);
    if (text.isEmpty()) {
      return;
    }
    Optional<Integer> precedent = lineage.precedent(strand, edition, language);
    out.write("<p" + Html.in(language) + ">");
    out.write(
        precedent.isEmpty()
            ? escape(text)
            : marked(WordChanges.between(text(strand, precedent.get(), language), text, language)));
    out.write("</p>");
  }

  /** Which edition a text is compared with, if it is not the one before. */
  private String older(Strand strand, int edition) {
    return lineage.editions().get(edition).languages().stream()
        .flatMap(language -> lineage.precedent(strand, edition, language).stream())
        .filter(earlier -> earlier < edition - 1 && strand.isIn(edition))
        .distinct()
        .map(earlier -> lineage.editions().get(earlier).symbol().number())
        .map(symbol -> " · compared with " + escape(symbol))
        .collect(Collectors.joining());
  }

  private static String marked(List<WordChanges.Run> runs) {
    StringBuilder marked = new StringBuilder();
    for (WordChanges.Run run : runs) {
      String text = escape(run.text());
      marked.append(
          switch (run.owner()) {
            case BOTH -> text;
            case OLD -> "<del>" + text + "</del>";
            case NEW -> "<ins>" + text + "</ins>";
          });
    }
    return marked.toString();
  }

  private String text(Strand strand, int edition, Language language) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int bead : strand.beads().get(edition)) {
      paragraphs.addAll(lineage.editions().get(edition).paragraphs(bead, language));
    }
    return language.join(paragraphs.stream().map(Paragraph::text));
  }
}
