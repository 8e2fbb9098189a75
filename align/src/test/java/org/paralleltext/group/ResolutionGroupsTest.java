package org.paralleltext.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

class ResolutionGroupsTest {

  private static Resolution resolution(Language language, String name, String text) {
    return new ResolutionParser(language).parse(SourceText.of(name, text));
  }

  private final List<Resolution> resolutions =
      List.of(
          resolution(Language.ZH, "c", "81/1. 渡轮\n大会，"),
          resolution(Language.EN, "b", "81/1. Ferries\nThe General Assembly,"),
          resolution(Language.EN, "a", "81/1. Ferries\nThe General Assembly,"),
          resolution(Language.AR, "d", "81/2 - العبارات\nإن الجمعية العامة،"),
          resolution(Language.EN, "e", "The General Assembly,"));

  @Test
  void putsVersionsOfOneSymbolTogetherAndSaysWhyOthersAreLeft() {
    ResolutionGroups groups = ResolutionGroups.of(resolutions);

    assertThat(groups.groups()).hasSize(1);
    assertThat(groups.groups().get(0))
        .extracting(resolution -> resolution.source().name())
        .containsExactly("a", "c");
    assertThat(groups.leftovers())
        .extracting(leftover -> leftover.resolution().source().name() + ": " + leftover.reason())
        .containsExactly(
            "b: the same text as a",
            "d: no other version among the files",
            "e: no symbol found in the text");
  }

  @Test
  void aDocumentMayBeThereInOneLanguage() {
    ResolutionGroups groups = ResolutionGroups.of(resolutions);

    assertThat(groups.documents()).extracting(List::size).containsExactly(2, 1);

    ResolutionGroups fewer = groups.without(groups.documents().subList(1, 2), "not wanted");
    assertThat(fewer.groups()).isEqualTo(groups.groups());
    assertThat(fewer.leftovers())
        .extracting(leftover -> leftover.resolution().source().name() + ": " + leftover.reason())
        .containsExactly(
            "b: the same text as a", "d: not wanted", "e: no symbol found in the text");
  }

  @Test
  void doesNotDependOnTheOrderOfTheFiles() {
    List<Resolution> turned = new ArrayList<>(resolutions);
    Collections.reverse(turned);

    assertThat(ResolutionGroups.of(turned)).isEqualTo(ResolutionGroups.of(resolutions));
  }

  /** Names of files may be equal, where they come from archives for example. */
  @Test
  void equalNamesDoNotMakeItDependOnTheOrder() {
    List<Resolution> same =
        List.of(
            resolution(Language.EN, "x", "81/1. Ferries\nThe General Assembly,\n1. Thanks all;"),
            resolution(Language.EN, "x", "81/1. Ferries\nThe General Assembly,\n1. Decides so;"),
            resolution(Language.ZH, "x", "81/1. 渡轮\n大会，"));
    List<Resolution> turned = new ArrayList<>(same);
    Collections.reverse(turned);

    assertThat(ResolutionGroups.of(turned).groups()).isEqualTo(ResolutionGroups.of(same).groups());
  }
}
