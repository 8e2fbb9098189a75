package org.paralleltext.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.paralleltext.align.Aligner;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** Editions for tests: small resolutions of any text. */
final class Editions {

  /**
   * Texts that have a few words in common with each other, in three scripts, or no words at all.
   */
  private static final List<String> TEXTS =
      List.of(
          "Recalling its resolution 80/3 of 12 December 2025,",
          "Concerned that one in four springs ran dry between 2010 and 2024,",
          "Noting that forests above a spring keep its water clean,",
          "1. Takes note of the report of the Secretary-General;",
          "2. Calls upon Member States to draw up registers of their springs;",
          "3. Urges Member States to protect forests from clearing;",
          "Noting 渡轮 and العبارات with e\u0301 and \uD840\uDC00,",
          "回顾第80/3号决议，",
          "注意到秘书长的报告；",
          "وإذ تلاحظ تقرير الأمين العام،",
          "\u200F2031\u200F,",
          "—");

  private Editions() {}

  static Resolution resolution(Language language, String symbol, String... paragraphs) {
    List<String> lines = new ArrayList<>(List.of("A/RES/" + symbol, "", "The General Assembly,"));
    Arrays.stream(paragraphs).forEach(paragraph -> lines.addAll(List.of("", paragraph)));
    return new ResolutionParser(language)
        .parse(SourceText.of(symbol + "." + language, String.join("\n", lines)));
  }

  static Edition english(String symbol, String... paragraphs) {
    return Edition.of(resolution(Language.EN, symbol, paragraphs));
  }

  static Lineage lineage(Edition... editions) {
    return Lineage.of(List.of(editions), Aligner.withDefaults());
  }

  /** Paragraphs of any kind and number, also equal ones, and none. */
  static Arbitrary<String[]> anyParagraphs() {
    return Arbitraries.of(TEXTS)
        .list()
        .ofMaxSize(14)
        .map(paragraphs -> paragraphs.toArray(String[]::new));
  }
}
