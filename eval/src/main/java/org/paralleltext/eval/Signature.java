package org.paralleltext.eval;

import com.ibm.icu.util.VersionInfo;
import org.paralleltext.text.ToolVersion;

/**
 * What a figure depends on, in one line to be printed with it, after the example of sacreBLEU (Post
 * 2018, WMT): metric, treatment of null beads, gold set with a hash of its content, languages,
 * documents, versions, seed.
 */
public final class Signature {

  private Signature() {}

  /**
   * The signature of an evaluation.
   *
   * @param set the gold set
   * @param significance what intervals and p-values are made with
   */
  public static String of(GoldSet set, Significance significance) {
    return String.join(
        "|",
        "metric:bead.strict",
        "nulls:precision",
        "gold:" + set.name() + "@" + set.hash(),
        "langs:" + set.source() + "-" + set.target(),
        "docs:" + set.documents().size(),
        "paralleltext:" + ToolVersion.get(),
        "icu:" + VersionInfo.ICU_VERSION,
        "samples:" + significance.samples(),
        "seed:" + significance.seed());
  }
}
