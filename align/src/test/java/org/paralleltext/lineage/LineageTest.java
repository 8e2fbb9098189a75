package org.paralleltext.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.Symbol;
import org.paralleltext.text.Language;

class LineageTest {

  private static final String NOTE = "Takes note of the report of the Secretary-General;";
  private static final String TEST =
      "Encourages Member States to have the water of springs tested twice a year;";
  private static final String PUBLISH =
      "Also encourages them to publish the results without charge in local languages;";
  private static final String BOTH =
      "Encourages Member States to have the water of springs tested twice a year, and to publish the results without charge in local languages;";
  private static final String FUND = "Appeals to donors to contribute to the trust fund;";
  private static final String REPORT =
      "Requests the Secretary-General to report at its next session.";

  private static String[] numbered(String... paragraphs) {
    String[] numbered = paragraphs.clone();
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = (i + 1) + ". " + paragraphs[i];
    }
    return numbered;
  }

  private static List<String> changes(Lineage lineage, int edition) {
    return lineage.strands().stream()
        .flatMap(strand -> strand.revisions().get(edition).stream())
        .map(Revision::words)
        .filter(words -> !words.equals("kept"))
        .toList();
  }

  @Test
  void numbersDoNotMatter() {
    Lineage lineage =
        Editions.lineage(
            Editions.english("80/1", numbered(NOTE, FUND, REPORT)),
            Editions.english("82/1", numbered(NOTE, TEST, FUND, REPORT)));

    assertThat(changes(lineage, 1)).containsExactly("added");
  }

  @Test
  void figuresAreWords() {
    assertThat(changed("2.5 million in 10-12 states", "25 million in 1,012 states")).isTrue();
    assertThat(changed("pages 10 12 of 2", "pages 101 2 of 2")).isTrue();
    assertThat(changed("from 10-12 to 14", "from 10–12 to 14")).isFalse();
    assertThat(changed("of 1, 012 wells", "of 1,012 wells")).isFalse();
    assertThat(changed("of 1,012 wells", "of 1 012 wells")).isTrue();
    assertThat(changed("in states 1), (2", "in states 12")).isTrue();
    assertThat(changed("in 2025 (ten)", "in 2025, ten")).isFalse();
    assertThat(changed("well-water, (clean)", "well water clean")).isFalse();
    assertThat(changed("\u0915\u093F 1", "\u0915\u0940 1")).isTrue();
  }

  private static boolean changed(String before, String after) {
    Lineage lineage =
        Editions.lineage(
            Editions.english("80/1", numbered(NOTE, "Notes the springs " + before + ";", REPORT)),
            Editions.english("82/1", numbered(NOTE, "Notes the springs " + after + ";", REPORT)));
    List<String> changes = changes(lineage, 1);
    assertThat(changes).isSubsetOf("changed");
    return !changes.isEmpty();
  }

  @Test
  void findsWhatWasMergedAndSplit() {
    Edition two = Editions.english("80/1", numbered(NOTE, TEST, PUBLISH, REPORT));
    Edition one = Editions.english("82/1", numbered(NOTE, BOTH, REPORT));

    assertThat(changes(Editions.lineage(two, one), 1)).containsExactly("merged");
    assertThat(changes(Editions.lineage(one, two), 1)).containsExactly("split");
  }

  @Test
  void whatWasAddedBeforeItWasMergedWasNotSplitOff() {
    Edition without = Editions.english("78/1", numbered(NOTE, TEST, REPORT));
    Edition two = Editions.english("80/1", numbered(NOTE, TEST, PUBLISH, REPORT));
    Edition one = Editions.english("82/1", numbered(NOTE, BOTH, REPORT));
    Edition other = Editions.english("78/1", numbered(NOTE, PUBLISH, REPORT));

    assertThat(changes(Editions.lineage(without, two, one), 1)).containsExactly("changed");
    assertThat(changes(Editions.lineage(without, two, one), 2)).containsExactly("merged");
    assertThat(changes(Editions.lineage(other, two, one), 1)).containsExactly("changed");
    assertThat(changes(Editions.lineage(two, without, two, one), 1)).containsExactly("changed");
    assertThat(changes(Editions.lineage(one, two, one), 1)).containsExactly("split");
  }

  @Test
  void findsWhatMoved() {
    Lineage lineage =
        Editions.lineage(
            Editions.english("80/1", numbered(NOTE, TEST, PUBLISH, FUND, REPORT)),
            Editions.english("82/1", numbered(NOTE, FUND, TEST, PUBLISH, REPORT)));

    assertThat(changes(lineage, 1)).containsExactly("kept, moved");
  }

  @Test
  void aParagraphMayComeBack() {
    Lineage lineage =
        Editions.lineage(
            Editions.english("80/1", numbered(NOTE, FUND, REPORT)),
            Editions.english("82/1", numbered(NOTE, REPORT)),
            Editions.english("84/1", numbered(NOTE, FUND, REPORT)));

    assertThat(changes(lineage, 1)).containsExactly("dropped");
    assertThat(changes(lineage, 2)).containsExactly("restored");
  }

  @Test
  void acrossLanguagesWhatStaysIsToldByTheEditionsThatShareOne() {
    Resolution english =
        Editions.resolution(Language.EN, "80/1", numbered(NOTE, "Urges Member States to act;"));
    Resolution chinese =
        Editions.resolution(Language.ZH, "80/1", numbered("注意到秘书长的报告；", "敦促会员国采取行动；"));
    Edition first =
        new Edition(
            List.of(english, chinese),
            Aligner.withDefaults().align(List.of(Version.of(english), Version.of(chinese))));
    Edition second =
        Edition.of(Editions.resolution(Language.ZH, "82/1", numbered("注意到秘书长的报告；", "敦促会员国采取行动；")));
    Edition third = Editions.english("84/1", numbered(NOTE, "Urges Member States to act;"));

    Lineage lineage = Editions.lineage(first, second, third);

    assertThat(changes(lineage, 1)).isEmpty();
    assertThat(lineage.strands().subList(1, 3))
        .allSatisfy(
            strand ->
                assertThat(strand.revisions().get(2).orElseThrow().change())
                    .isEqualTo(Change.KEPT));
  }

  @Test
  void unrelatedResolutionsAreNoEditions() {
    Lineages found =
        Lineages.of(
            List.of(
                Editions.resolution(Language.EN, "80/1", numbered(NOTE, TEST, PUBLISH, REPORT)),
                Editions.resolution(
                    Language.EN,
                    "81/2",
                    numbered(
                        NOTE,
                        "Recalling resolution 80/1, urges ferries to be inspected every spring;",
                        "Invites harbours to share their tide tables with all who sail;",
                        REPORT))),
            Aligner.withDefaults());

    assertThat(found.lineages()).isEmpty();
    assertThat(found.groups().leftovers())
        .extracting(leftover -> leftover.reason())
        .containsOnly("no other edition among the files");
  }

  @Test
  void findsEditionsInAnyOrderOfTheFiles() {
    List<Resolution> files = new ArrayList<>();
    files.add(Editions.resolution(Language.EN, "82/1", many("this year")));
    files.add(Editions.resolution(Language.EN, "80/1", many("last year")));
    Lineages found = Lineages.of(files, Aligner.withDefaults());
    Collections.reverse(files);

    assertThat(Lineages.of(files, Aligner.withDefaults())).isEqualTo(found);
    assertThat(found.lineages()).hasSize(1);
    assertThat(found.lineages().get(0).editions())
        .extracting(Edition::symbol)
        .containsExactly(Symbol.generalAssembly(80, 1), Symbol.generalAssembly(82, 1));
  }

  /** Long enough to be recognised. */
  private static String[] many(String when) {
    return numbered(
        NOTE,
        TEST,
        PUBLISH,
        FUND,
        "Welcomes the work done " + when + " in mountain regions;",
        REPORT);
  }

  @Test
  void aLineageHoldsEveryBeadOnce() {
    Edition edition = Editions.english("80/1", numbered(NOTE, REPORT));
    Lineage lineage = Editions.lineage(edition, edition);

    assertThatThrownBy(() -> new Lineage(lineage.editions(), lineage.strands().subList(1, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("80/1 has 3 beads");
  }
}
