package org.paralleltext.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanerProperties {

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<Language> languages() {
    return Texts.languages();
  }

  @Property
  void everyCharacterIsItsSourceCharacterOrASpaceForWhiteSpace(
      @ForAll("texts") String raw, @ForAll("languages") Language language) {
    SourceText source = SourceText.of("any", raw);

    MappedText clean = Cleaner.of(language).clean(source, source.span());

    for (int i = 0; i < clean.length(); i++) {
      char from = raw.charAt(clean.sourceOffset(i));
      assertThat(clean.charAt(i) == from || clean.charAt(i) == ' ' && Cleaner.isSpace(from))
          .isTrue();
    }
  }

  @Property
  void cleaningTwiceChangesNothing(
      @ForAll("texts") String raw, @ForAll("languages") Language language) {
    SourceText source = SourceText.of("any", raw);
    Cleaner cleaner = Cleaner.of(language);

    MappedText once = cleaner.clean(source, source.span());

    assertThat(cleaner.clean(once)).isEqualTo(once);
  }

  @Property
  void foldingTwiceChangesNothing(
      @ForAll("texts") String raw, @ForAll("languages") Language language) {
    Cleaner cleaner = Cleaner.of(language);

    String once = cleaner.fold(raw);

    assertThat(cleaner.fold(once)).isEqualTo(once);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withChars("12０٣ \u00A0,.٬\u0640年").ofMaxLength(24);
  }

  @Property(tries = 5000)
  void foldingNumbersTwiceChangesNothing(@ForAll("numbers") String raw) {
    Cleaner cleaner = Cleaner.of(Language.ZH);

    String once = cleaner.fold(raw);

    assertThat(cleaner.fold(once)).isEqualTo(once);
  }

  @Property
  void rangesHoldEveryCharacterAndNothingElseButSpaceAndWhatCleaningRemoves(
      @ForAll("texts") String raw, @ForAll("languages") Language language) {
    SourceText source = SourceText.of("any", raw);
    MappedText clean = Cleaner.of(language).clean(source, source.span());

    for (int i = 0; i < clean.length(); i++) {
      int offset = clean.sourceOffset(i);
      assertThat(clean.sourceRanges(source)).anyMatch(range -> range.contains(offset));
    }
  }
}
