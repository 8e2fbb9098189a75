package org.paralleltext.eval;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells an evaluation as JSON: every figure that there is, to six digits. */
final class EvaluationJson {

  private final Evaluation evaluation;
  private final Significance significance;

  EvaluationJson(Evaluation evaluation, Significance significance) {
    this.evaluation = evaluation;
    this.significance = significance;
  }

  static String print(JsonObject json) {
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  /** The figures, which are the same in every run on the same files. */
  JsonObject figures() {
    JsonObject json = new JsonObject();
    json.addProperty("signature", Signature.of(evaluation, significance));
    json.addProperty("set", evaluation.set().name());
    json.addProperty("languages", evaluation.set().source() + "-" + evaluation.set().target());
    json.addProperty("documents", evaluation.set().documents().size());
    json.addProperty("segments", evaluation.segments());
    JsonArray systems = new JsonArray();
    evaluation.results().forEach(result -> systems.add(json(result)));
    json.add("systems", systems);
    return json;
  }

  /** The same with the seconds of each aligner. */
  JsonObject figuresAndTimes() {
    JsonObject json = figures();
    JsonArray systems = json.getAsJsonArray("systems");
    for (int i = 0; i < systems.size(); i++) {
      OptionalDouble seconds = evaluation.results().get(i).seconds();
      if (seconds.isPresent()) {
        systems.get(i).getAsJsonObject().addProperty("seconds", rounded(seconds.getAsDouble()));
      }
    }
    return json;
  }

  private JsonObject json(Evaluation.Result result) {
    JsonObject json = new JsonObject();
    json.addProperty("name", result.name());
    json.add("strict", json(result.total().strict()));
    json.add("strict_f1_interval", json(significance.interval(result.strict())));
    if (result != evaluation.first()) {
      json.addProperty(
          "p", rounded(significance.pValue(evaluation.first().strict(), result.strict())));
    }
    json.add("lax", json(result.total().lax()));
    json.add("types", types(result));
    json.add("variants", variants(result));
    json.add("arcade", arcade(result));
    json.add("strict_f1_by_document", documents(result));
    evaluation.confidence(result).ifPresent(score -> json.add("confidence", json(score)));
    return json;
  }

  private static JsonArray json(Interval interval) {
    JsonArray ends = new JsonArray();
    ends.add(rounded(interval.low()));
    ends.add(rounded(interval.high()));
    return ends;
  }

  private JsonObject documents(Evaluation.Result result) {
    JsonObject json = new JsonObject();
    for (int d = 0; d < result.scores().size(); d++) {
      json.addProperty(
          evaluation.set().documents().get(d).pair().name(),
          rounded(result.scores().get(d).strict().f1()));
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
