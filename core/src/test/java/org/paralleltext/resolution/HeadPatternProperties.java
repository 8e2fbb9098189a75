package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeadPatternProperties {

  private static final List<Pattern> EXPRESSIONS =
      Stream.concat(
              ResolutionParser.languages().stream()
                  .map(language -> LanguageTable.of(language).orElseThrow())
                  .flatMap(
                      table ->
                          Stream.of(
                              table.pattern(Opening.CHAPEAU),
                              table.pattern(Opening.PREAMBULAR),
                              table.pattern(Opening.OPERATIVE),
                              table.pattern(Opening.ANNEX),
                              table.pattern(Opening.DATE),
                              table.meeting().pattern())),
              Stream.of(
                  NumberChain.NUMBER.pattern(),
                  LanguageTable.ASSEMBLY_TITLE.pattern(),
                  LanguageTable.BULLET.pattern(),
                  Pattern.compile("(?!ab)[a-c]{2,}+$|.\\b"),
                  Pattern.compile("")))
          .toList();

  private static final List<HeadPattern> GUARDED =
      EXPRESSIONS.stream().map(HeadPattern::of).toList();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> heads =
        Arbitraries.of(
            "Recalling",
            "Decides",
            "The General Assembly,",
            "Annex",
            "3. ",
            "80/3. A",
            "- ",
            "大会，",
            "回顾",
            "决定",
            "إن مجلس الأمن،",
            "وإذ يشير",
            "12 May 2020",
            "ab",
            "𝒳");
    Arbitrary<String> any =
        Arbitraries.strings().withChars("abTRD 1230./-،，大إو\n\ud835\udcb3").ofMaxLength(6);
    return Combinators.combine(any, heads, any)
        .as((before, head, after) -> (before.length() > 3 ? before : "") + head + after)
        .injectDuplicates(0.2);
  }

  /** What was remembered of other texts never changes an answer. */
  @Property(tries = 300)
  void anExpressionFindsWhatItFindsUnguarded(@ForAll("texts") String text) {
    for (int i = 0; i < EXPRESSIONS.size(); i++) {
      Matcher matcher = EXPRESSIONS.get(i).matcher(text);
      HeadPattern guarded = GUARDED.get(i);
      assertThat(guarded.begins(text)).as("%s", matcher).isEqualTo(matcher.lookingAt());
      assertThat(guarded.head(text).isPresent()).isEqualTo(matcher.lookingAt());
      assertThat(guarded.isWhole(text)).as("%s", matcher).isEqualTo(matcher.matches());
    }
  }
}
