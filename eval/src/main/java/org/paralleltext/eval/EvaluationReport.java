package org.paralleltext.eval;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.paralleltext.text.Quantity;

/** Tells an evaluation: as a table for a terminal or a Markdown page, and as JSON. */
public final class EvaluationReport {

  private final Evaluation evaluation;
  private final Significance significance;

  /**
   * @param evaluation what to tell
   * @param significance how intervals and p-values are made
   */
  public EvaluationReport(Evaluation evaluation, Significance significance) {
    this.evaluation = evaluation;
    this.significance = significance;
  }

  /** The set in words: {@code nonlit-mag en-zh: 9 documents, 2,031 segments}. */
  public String heading() {
    GoldSet set = evaluation.set();
    return String.format(
        Locale.ROOT,
        "%s %s-%s: %s, %,d segments",
        set.name(),
        set.source(),
        set.target(),
        Quantity.of(set.documents().size(), "document"),
        evaluation.segments());
  }

  /**
   * The table: a line per aligner with strict precision, recall and F1, its 95 % interval, the
   * probability that the difference to the first aligner is chance, lax F1, the number of beads,
   * seconds and segments per second.
   */
  public String table() {
    StringBuilder table = new StringBuilder(heading()).append('\n');
    table.append(
        String.format(
            Locale.ROOT,
            "%-24s %9s %6s %6s  %-14s %6s %6s %7s %8s %10s\n",
            "",
            "precision",
            "recall",
            "F1",
            "95 %",
            "p",
            "lax F1",
            "beads",
            "seconds",
            "segments/s"));
    for (Evaluation.Result result : evaluation.results()) {
      table.append(row(result));
    }
    return table
        .append(confidences())
        .append(warning())
        .append(signature())
        .append('\n')
        .toString();
  }

  /** How far the confidences of the first aligner can be believed, if it gives any. */
  private String confidences() {
    return evaluation
        .confidence(evaluation.first())
        .map(score -> score.words("bead", "beads"))
        .orElse("");
  }

  /** Segments per second. */
  private OptionalDouble rate(Evaluation.Result result) {
    return result.seconds().isPresent()
        ? OptionalDouble.of(evaluation.segments() / Math.max(1e-9, result.seconds().getAsDouble()))
        : OptionalDouble.empty();
  }

  private static String number(String pattern, OptionalDouble number) {
    return number.isPresent() ? String.format(Locale.ROOT, pattern, number.getAsDouble()) : "-";
  }

  private String row(Evaluation.Result result) {
    return String.format(
        Locale.ROOT,
        "%-24s %9.3f %6.3f %6.3f  [%.3f, %.3f] %6s %6.3f %7d %8s %10s\n",
        cells(result));
  }

  /** What a table shows of an aligner; the last two, its times, are not in every table. */
  private Object[] cells(Evaluation.Result result) {
    Ratio strict = result.total().strict();
    Interval interval = significance.interval(result.strict());
    return new Object[] {
      result.name(),
      strict.precision(),
      strict.recall(),
      strict.f1(),
      interval.low(),
      interval.high(),
      p(result),
      result.total().lax().f1(),
      strict.tested(),
      number("%.2f", result.seconds()),
      number("%,.0f", rate(result))
    };
  }

  private String p(Evaluation.Result result) {
    return result == evaluation.first()
        ? ""
        : String.format(
            Locale.ROOT, "%.3f", significance.pValue(evaluation.first().strict(), result.strict()));
  }

  /**
   * A line that says when there are too few documents to tell aligners apart; nothing if there are
   * enough.
   */
  public String warning() {
    int documents = evaluation.set().documents().size();
    return documents >= Significance.FEWEST_DOCUMENTS
        ? ""
        : "only "
            + Quantity.of(documents, "document")
            + ": no difference can be told from chance at p < 0.05\n";
  }

  /** What the figures depend on, see {@link Signature}. */
  public String signature() {
    return Signature.of(evaluation, significance);
  }

  /** A Markdown table without times, which differ from run to run. */
  public String markdown() {
    StringBuilder table = new StringBuilder("## " + heading() + "\n\n");
    table.append(
        "| | precision | recall | F1 | 95 % | p | lax F1 | beads |\n|---|---|---|---|---|---|---|---|\n");
    for (Evaluation.Result result : evaluation.results()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f | **%.3f** | %.3f–%.3f | %s | %.3f | %d |\n",
              cells(result)));
    }
    return table
        .append('\n')
        .append(confidences())
        .append(warning())
        .append('`')
        .append(signature())
        .append("`\n")
        .toString();
  }

  /**
   * JSON of several evaluations, {@code {"sets": [...]}}: the same but for {@code seconds} in every
   * run on the same files.
   */
  public static String json(List<EvaluationReport> reports) {
    JsonArray sets = new JsonArray();
    reports.forEach(report -> sets.add(report.json().figuresAndTimes()));
    JsonObject json = new JsonObject();
    json.add("sets", sets);
    return EvaluationJson.print(json);
  }

  /** JSON of this evaluation without times. */
  public String jsonWithoutTimes() {
    return EvaluationJson.print(json().figures());
  }

  private EvaluationJson json() {
    return new EvaluationJson(evaluation, significance);
  }
}
