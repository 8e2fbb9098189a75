package org.paralleltext.eval;

import com.google.common.hash.Hashing;
import com.ibm.icu.util.VersionInfo;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.paralleltext.text.ToolVersion;

/**
 * What a figure depends on, in one line to be printed with it, after the example of sacreBLEU (Post
 * 2018, WMT): metric, treatment of null beads, gold set with a hash of its content, languages,
 * documents, version and configuration of the aligners, seed.
 */
public final class Signature {

  private Signature() {}

  /**
   * The signature of an evaluation.
   *
   * @param evaluation what was evaluated
   * @param significance what intervals and p-values are made with
   */
  public static String of(Evaluation evaluation, Significance significance) {
    GoldSet set = evaluation.set();
    return String.join(
        "|",
        "metric:bead.strict",
        "nulls:precision",
        "gold:" + set.name() + "@" + set.hash(),
        "langs:" + set.source() + "-" + set.target(),
        "docs:" + set.documents().size(),
        "paralleltext:" + ToolVersion.get(),
        "cfg:" + configuration(evaluation),
        "icu:" + VersionInfo.ICU_VERSION,
        "samples:" + significance.samples(),
        "seed:" + significance.seed());
  }

  /**
   * The first eight hexadecimal digits of the SHA-256 of all aligners' names and configurations.
   */
  private static String configuration(Evaluation evaluation) {
    String all =
        evaluation.results().stream()
            .map(result -> result.name() + "=" + result.configuration())
            .collect(Collectors.joining("\n"));
    return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString().substring(0, 8);
  }
}
