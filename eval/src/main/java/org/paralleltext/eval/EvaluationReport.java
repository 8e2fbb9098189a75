package org.paralleltext.eval;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

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
        "%s %s-%s: %d documents, %,d segments",
        set.name(),
        set.source(),
        set.target(),
        set.documents().size(),
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
    return evaluation.confidence(first()).map(score -> score.words("beads")).orElse("");
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
    Ratio strict = result.total().strict();
    Interval interval = significance.interval(result.strict());
    return String.format(
        Locale.ROOT,
        "%-24s %9.3f %6.3f %6.3f  [%.3f, %.3f] %6s %6.3f %7d %8s %10s\n",
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
        number("%,.0f", rate(result)));
  }

  private String p(Evaluation.Result result) {
    return result == first() ? "" : String.format(Locale.ROOT, "%.3f", pValue(result));
  }

  private Evaluation.Result first() {
    return evaluation.results().get(0);
  }

  private double pValue(Evaluation.Result result) {
    return significance.pValue(first().strict(), result.strict());
  }

  /**
   * A line that says when there are too few documents to tell aligners apart; nothing if there are
   * enough.
   */
  public String warning() {
    int documents = evaluation.set().documents().size();
    return documents >= Significance.FEWEST_DOCUMENTS
        ? ""
        : "only " + documents + " documents: no difference can be told from chance at p < 0.05\n";
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
      Ratio strict = result.total().strict();
      Interval interval = significance.interval(result.strict());
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.3f | %.3f | **%.3f** | %.3f–%.3f | %s | %.3f | %d |\n",
              result.name(),
              strict.precision(),
              strict.recall(),
              strict.f1(),
              interval.low(),
              interval.high(),
              p(result),
              result.total().lax().f1(),
              strict.tested()));
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
    reports.forEach(report -> sets.add(report.json(true)));
    JsonObject json = new JsonObject();
    json.add("sets", sets);
    return print(json);
  }

  /** JSON of this evaluation without times. */
  public String jsonWithoutTimes() {
    return print(json(false));
  }

  private static String print(JsonObject json) {
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  private JsonObject json(boolean times) {
    JsonObject json = new JsonObject();
    json.addProperty("signature", signature());
    json.addProperty("set", evaluation.set().name());
    json.addProperty("languages", evaluation.set().source() + "-" + evaluation.set().target());
    json.addProperty("documents", evaluation.set().documents().size());
    json.addProperty("segments", evaluation.segments());
    JsonArray systems = new JsonArray();
    evaluation.results().forEach(result -> systems.add(json(result, times)));
    json.add("systems", systems);
    return json;
  }

  private JsonObject json(Evaluation.Result result, boolean times) {
    JsonObject json = new JsonObject();
    json.addProperty("name", result.name());
    Interval interval = significance.interval(result.strict());
    json.add("strict", json(result.total().strict()));
    JsonArray ends = new JsonArray();
    ends.add(rounded(interval.low()));
    ends.add(rounded(interval.high()));
    json.add("strict_f1_interval", ends);
    if (result != first()) {
      json.addProperty("p", rounded(pValue(result)));
    }
    json.add("lax", json(result.total().lax()));
    json.add("types", types(result));
    json.add("variants", variants(result));
    json.add("arcade", arcade(result));
    JsonObject documents = new JsonObject();
    for (int d = 0; d < result.scores().size(); d++) {
      documents.addProperty(
          evaluation.set().documents().get(d).pair().name(),
          rounded(result.scores().get(d).strict().f1()));
    }
    json.add("strict_f1_by_document", documents);
    evaluation.confidence(result).ifPresent(score -> json.add("confidence", json(score)));
    if (times && result.seconds().isPresent()) {
      json.addProperty("seconds", rounded(result.seconds().getAsDouble()));
    }
    return json;
  }

  /** How far confidences can be believed, over the beads with both sides. */
  private static JsonObject json(ConfidenceScore score) {
    JsonObject json = new JsonObject();
    json.addProperty("brier", rounded(score.brier()));
    json.addProperty("calibration_error_15_bins", rounded(score.calibrationError(15)));
    json.addProperty("risk_area", rounded(score.riskArea()));
    Optional<ConfidenceScore.Point> sure = score.atLeast(0.99);
    json.addProperty(
        "coverage_at_confidence_0.99",
        rounded(sure.map(ConfidenceScore.Point::coverage).orElse(0.0)));
    sure.ifPresent(
        point -> json.addProperty("precision_at_confidence_0.99", rounded(1 - point.risk())));
    JsonObject precision = new JsonObject();
    for (String coverage : List.of("0.5", "0.8", "0.9", "1.0")) {
      precision.addProperty(coverage, rounded(score.precisionAt(Double.parseDouble(coverage))));
    }
    json.add("precision_at_coverage", precision);
    return json;
  }

  /** Strict and lax F1 by every definition in use, see {@link ScoreVariant}. */
  private JsonObject variants(Evaluation.Result result) {
    JsonObject json = new JsonObject();
    List<List<Link>> links = result.links();
    for (ScoreVariant variant : ScoreVariant.values()) {
      BeadScore total = BeadScore.NONE;
      for (int d = 0; d < links.size(); d++) {
        total = total.plus(variant.score(evaluation.set().documents().get(d).gold(), links.get(d)));
      }
      JsonObject both = new JsonObject();
      both.addProperty("strict_f1", rounded(total.strict().f1()));
      both.addProperty("lax_f1", rounded(total.lax().f1()));
      json.add(variant.word(), both);
    }
    return json;
  }

  private JsonObject arcade(Evaluation.Result result) {
    ArcadeScore total = ArcadeScore.NONE;
    for (int d = 0; d < result.claims().size(); d++) {
      GoldSet.Document document = evaluation.set().documents().get(d);
      List<Link> links = Claim.links(result.claims().get(d));
      total = total.plus(ArcadeScore.of(document.pair(), document.gold(), links));
    }
    JsonObject json = new JsonObject();
    json.add("beads", json(total.beads()));
    json.add("segments", json(total.segments()));
    json.add("words", json(total.words()));
    json.add("characters", json(total.characters()));
    return json;
  }

  private JsonObject types(Evaluation.Result result) {
    JsonObject json = new JsonObject();
    BeadTypes.of(evaluation.set(), result.links())
        .forEach((type, ratio) -> json.add(type, json(ratio)));
    return json;
  }

  private static JsonObject json(Ratio ratio) {
    JsonObject json = new JsonObject();
    json.addProperty("precision", rounded(ratio.precision()));
    json.addProperty("recall", rounded(ratio.recall()));
    json.addProperty("f1", rounded(ratio.f1()));
    json.addProperty("tested", ratio.tested());
    json.addProperty("gold", ratio.gold());
    return json;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e6) / 1e6;
  }
}
