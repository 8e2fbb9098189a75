package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Texts;

class ResolutionParserProperties {

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<Language> languages() {
    return Texts.languages();
  }

  @Property
  void everyVisibleCharacterIsInExactlyOneParagraphOrOmission(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    Resolution resolution = new ResolutionParser(language).parse(SourceText.of("any", text));
    int[] holders = new int[text.length()];
    for (Paragraph paragraph : resolution.paragraphs()) {
      MappedText content = paragraph.content();
      for (int i = 0; i < content.length(); i++) {
        holders[content.sourceOffset(i)]++;
      }
    }
    for (Omission omission : resolution.omissions()) {
      for (int i = omission.span().start(); i < omission.span().end(); i++) {
        holders[i]++;
      }
    }

    for (int i = 0; i < text.length(); i++) {
      if (!Cleaner.isSpace(text.charAt(i))) {
        assertThat(holders[i]).as("holders of character %d of %s", i, text).isEqualTo(1);
      }
    }
  }

  @Property
  void paragraphsHoldOnlyCharactersOfTheFile(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    Resolution resolution = new ResolutionParser(language).parse(SourceText.of("any", text));

    for (Paragraph paragraph : resolution.paragraphs()) {
      MappedText content = paragraph.content();
      for (int i = 0; i < content.length(); i++) {
        char from = text.charAt(content.sourceOffset(i));
        assertThat(content.charAt(i) == from || content.charAt(i) == ' ' && Cleaner.isSpace(from))
            .isTrue();
      }
    }
  }

  @Property(tries = 200)
  void lineEndsOfAnyKindGiveTheSameParagraphs(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    ResolutionParser parser = new ResolutionParser(language);

    assertThat(parser.parse(SourceText.of("crlf", unix.replace("\n", "\r\n"))).paragraphs())
        .extracting(Paragraph::text)
        .isEqualTo(
            parser.parse(SourceText.of("lf", unix)).paragraphs().stream()
                .map(Paragraph::text)
                .toList());
  }
}
