package org.paralleltext.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.text.Quantity;
import org.paralleltext.text.SourceText;

/** What is odd about a document, and what to do about it. */
final class Diagnosis {

  /** A file with so many times as many paragraphs as lines is a dump. */
  private static final int DUMPED = 3;

  private Diagnosis() {}

  /** The symptoms of a document, the gravest first. */
  static List<Symptom> of(Resolution resolution) {
    SourceText source = resolution.source();
    String clean =
        resolution.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    return Symptom.list(
        List.of(
            TextDiagnosis.lostCharacters(source),
            TextDiagnosis.otherScript(clean, resolution.language()),
            structure(resolution),
            symbol(resolution),
            TextDiagnosis.noise(clean),
            numbers(resolution),
            dump(resolution),
            TextDiagnosis.spaces(source),
            TextDiagnosis.charset(source)));
  }

  private static Optional<Symptom> structure(Resolution resolution) {
    return Symptom.when(
        !resolution.hasStructure(),
        "no enacting words and no paragraph numbers",
        "if it is no resolution but one segment a line, align it with --lines");
  }

  private static Optional<Symptom> symbol(Resolution resolution) {
    return Symptom.when(
        resolution.symbol().isEmpty() && resolution.hasStructure(),
        "no symbol",
        "align puts it to its other versions by numbers and dates, and says so");
  }

  private static Optional<Symptom> numbers(Resolution resolution) {
    int repairs = resolution.repairs().size();
    return Symptom.when(
        repairs > 0,
        Quantity.of(repairs, "number is", "numbers are") + " missing, misread or doubled",
        "inspect shows what was put right and what is doubtful");
  }

  private static Optional<Symptom> dump(Resolution resolution) {
    String text = resolution.source().text();
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    return Symptom.when(
        !text.startsWith("<") && DUMPED * lines < resolution.paragraphs().size(),
        resolution.paragraphs().size()
            + " paragraphs are on "
            + (lines == 1 ? "one line" : lines + " lines"),
        "words alone tell paragraphs without a number apart; better extract with line ends");
  }

  /** How many paragraphs of the body a document has, for a comparison of versions. */
  static long body(Resolution resolution) {
    return resolution.paragraphs().stream()
        .filter(
            paragraph ->
                paragraph.kind() == ParagraphKind.OPERATIVE
                    || paragraph.kind() == ParagraphKind.PREAMBULAR
                    || paragraph.kind() == ParagraphKind.SUBPARAGRAPH)
        .count();
  }
}
