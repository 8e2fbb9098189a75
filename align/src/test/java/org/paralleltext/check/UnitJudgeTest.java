package org.paralleltext.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.paralleltext.memory.Passage;
import org.paralleltext.memory.TranslationUnit;
import org.paralleltext.memory.Variant;

/** Units of memories in any language. */
class UnitJudgeTest {

  private static final Set<UnitFault> ALL = EnumSet.allOf(UnitFault.class);

  /** A unit of languages and texts by turns. */
  private static TranslationUnit unit(String... texts) {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < texts.length; i += 2) {
      variants.add(new Variant(texts[i], "", List.of(passage(texts[i + 1]))));
    }
    return new TranslationUnit(
        "", "", OptionalInt.empty(), "", OptionalDouble.empty(), variants, List.of(), 0);
  }

  private static Passage passage(String text) {
    return new Passage(
        text, "", "", OptionalInt.empty(), OptionalInt.empty(), List.of(), List.of());
  }

  private static UnitJudge judge(Set<UnitFault> wanted, TranslationUnit... units) {
    UnitLengths lengths = new UnitLengths();
    List.of(units).forEach(lengths::add);
    return new UnitJudge(wanted, lengths);
  }

  @Test
  void languagesOutsideTheTableAreJudgedToo() {
    UnitJudge judge = judge(ALL);

    assertThat(judge.fault(unit("de-AT", "Seit 1987 fährt die Fähre.", "ja", "1987年から運航している。")))
        .isEmpty();
    assertThat(judge.fault(unit("de", "Seit 1987 fährt sie.", "en-GB", "Running since 1988.")))
        .contains(UnitFault.NUMBERS);
    assertThat(judge.fault(unit("de", "Паром идёт каждый день", "en", "The ferry runs every day")))
        .contains(UnitFault.SCRIPT);
    assertThat(judge.fault(unit("de", "The ferry runs daily", "en", "The ferry runs daily")))
        .contains(UnitFault.UNTRANSLATED);
  }

  @Test
  void aLengthIsComparedWithThoseOfTheMemory() {
    TranslationUnit usual = unit("de", "die Fähre fährt", "en", "the ferry runs");
    TranslationUnit longer = unit("de", "die Fähre fährt".repeat(9), "en", "the ferry runs");

    assertThat(judge(ALL, usual, usual, usual).fault(longer)).contains(UnitFault.LENGTH);
    assertThat(judge(ALL, usual).fault(usual)).isEmpty();
  }

  @Test
  void everyUnitIsRemembered() {
    UnitJudge judge = judge(Set.of(UnitFault.DUPLICATE));
    for (int i = 0; i < 5000; i++) {
      assertThat(judge.fault(unit("de", "Fähre " + i, "en", "ferry " + i))).isEmpty();
    }
    for (int i = 0; i < 5000; i += 7) {
      assertThat(judge.fault(unit("de", "Fähre " + i, "en", "ferry " + i)))
          .contains(UnitFault.DUPLICATE);
    }
    assertThat(judge.fault(unit("de", "Fähre 1", "en", "ferry 2"))).isEmpty();
  }

  @Test
  void aTextAloneHasNoFault() {
    assertThat(judge(ALL).fault(unit("en", "Only here in 1987."))).isEmpty();
  }
}
