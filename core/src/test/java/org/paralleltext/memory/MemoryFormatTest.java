package org.paralleltext.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.read.InputException;

/** Memories as other tools write them. */
class MemoryFormatTest {

  private static final String HEADER =
      "<header creationtool=\"other\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\""
          + " adminlang=\"en\" srclang=\"en-US\" datatype=\"xml\" creationdate=\"20250102T030405Z\"/>";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Memory tmx(String units) throws IOException {
    return MemoryFormat.TMX.read(
        List.of(
            write("m.tmx", "<tmx version=\"1.4\">" + HEADER + "<body>" + units + "</body></tmx>")));
  }

  private static List<TranslationUnit> units(Memory memory) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    memory.units().forEach(units::add);
    return units;
  }

  private static String tuv(String language, String segment) {
    return "<tuv xml:lang=\"" + language + "\"><seg>" + segment + "</seg></tuv>";
  }

  @Test
  void formattingIsNoTextAndMarkedTextIs() throws IOException {
    TranslationUnit unit =
        units(
                tmx(
                    "<tu>"
                        + tuv(
                            "en-US",
                            "Press <bpt i=\"1\">{\\b </bpt><hi type=\"key\">Enter</hi><ept i=\"1\">}</ept>"
                                + " now<ph x=\"1\">&lt;img alt=\"<sub>a note</sub>\"/&gt;</ph><it pos=\"end\">}</it><ut>\\par</ut>.")
                        + tuv("zh-CN", "请按Enter键。")
                        + "</tu>"))
            .get(0);

    assertThat(unit.text("en-US")).isEqualTo("Press Enter now.");
    assertThat(unit.text("zh-CN")).isEqualTo("请按Enter键。");
    assertThat(unit.codes()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "EN-US,en-US",
    "ZH-HANS,zh-Hans",
    "AR-ae,ar-AE",
    "en_gb,en-GB",
    "ZH,zh",
    "sr-latn-rs,sr-Latn-RS"
  })
  void languagesAreWrittenInOneWay(String code, String tag) throws IOException {
    Memory memory = tmx("<tu>" + tuv(code, "a") + tuv("fr", "b") + "</tu>");

    assertThat(memory.header().tags()).containsExactlyInAnyOrder(tag, "fr");
  }

  @Test
  void theSourceLanguageStandsFirst() throws IOException {
    Memory memory =
        tmx(
            "<tu>"
                + tuv("fr", "b")
                + tuv("EN-us", "a")
                + "</tu>"
                + "<tu srclang=\"FR\">"
                + tuv("en-US", "c")
                + tuv("fr", "d")
                + "</tu>");

    assertThat(memory.header().tags()).containsExactly("en-US", "fr");
    assertThat(memory.header().date()).contains(Instant.parse("2025-01-02T03:04:05Z"));
    assertThat(memory.header().paragraphs()).isFalse();
    assertThat(units(memory))
        .extracting(TranslationUnit::tags)
        .containsExactly(List.of("en-US", "fr"), List.of("fr", "en-US"));
  }

  @Test
  void whatIsSaidOfUnitsIsKept() throws IOException {
    TranslationUnit unit =
        units(
                tmx(
                    "<tu tuid=\"7\" changeid=\"ann\"><note>seen</note><note>twice</note>"
                        + "<prop type=\"x-client\">A&amp;B</prop><prop type=\"x-confidence\">sure</prop>"
                        + "<tuv xml:lang=\"en\" creationdate=\"20200101T000000Z\"><prop type=\"x-file\">a.txt</prop><seg>a</seg></tuv>"
                        + tuv("fr", "b")
                        + "</tu>"))
            .get(0);

    assertThat(unit.id()).isEqualTo("7");
    assertThat(unit.properties())
        .containsExactly(
            new Property("changeid", "ann"),
            new Property("note", "seen"),
            new Property("note", "twice"),
            new Property("x-client", "A&B"),
            new Property("x-confidence", "sure"));
    assertThat(unit.variants().get(0).properties())
        .containsExactly(new Property("creationdate", "20200101T000000Z"));
    assertThat(unit.variants().get(0).file()).isEqualTo("a.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9-3", "1-2 9-3", "5", "1-2-3"})
  void spansThatAreNoneStayProperties(String spans) throws IOException {
    Variant variant =
        units(
                tmx(
                    "<tu><tuv xml:lang=\"en\"><prop type=\"x-span\">"
                        + spans
                        + "</prop><seg>a</seg></tuv>"
                        + tuv("fr", "b")
                        + "</tu>"))
            .get(0)
            .variants()
            .get(0);

    assertThat(variant.passages().get(0).ranges()).isEmpty();
    assertThat(variant.properties()).containsExactly(new Property("x-span", spans));
  }

  @Test
  void aSecondTranslationIsAUnitOfItsOwn() throws IOException {
    List<TranslationUnit> units =
        units(
            tmx(
                "<tu>"
                    + tuv("en", "a")
                    + tuv("fr", "b")
                    + tuv("fr", "c")
                    + tuv("de", "d")
                    + "</tu>"));

    assertThat(units)
        .extracting(unit -> unit.variants().stream().map(Variant::text).toList())
        .containsExactly(List.of("a", "b", "d"), List.of("a", "c"));
  }

  @Test
  void emptyAndMissingSidesStay() throws IOException {
    List<TranslationUnit> units =
        units(
            tmx(
                "<tu>"
                    + tuv("en", "")
                    + tuv("fr", "b")
                    + "</tu><tu>"
                    + tuv("en", "a")
                    + "</tu><tu/>"));

    assertThat(units).extracting(unit -> unit.text("en")).containsExactly("", "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1251"})
  void anyCharsetThatTheFileNames(String charset) throws IOException {
    String text =
        "<?xml version=\"1.0\" encoding=\""
            + charset
            + "\"?>\r\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\r\n"
            + "<tmx version=\"1.1\"><header srclang=\"*all*\"/><body><tu><tuv lang=\"RU\"><seg>Резолюция</seg></tuv>"
            + "<tuv lang=\"EN\"><seg>Resolution</seg></tuv></tu></body></tmx>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (charset.equals("UTF-16LE")) {
      bytes.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
    }
    bytes.write(text.getBytes(Charset.forName(charset)));
    Path file = Files.write(folder.resolve("m.tmx"), bytes.toByteArray());

    Memory memory = MemoryFormat.TMX.read(List.of(file));

    assertThat(memory.header().tags()).containsExactly("ru", "en");
    assertThat(units(memory).get(0).text("ru")).isEqualTo("Резолюция");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<tmx><body><tu><tuv><seg>a</seg></tuv></tu></body></tmx> | :2: found a tuv in language \"\", expected a code like en or zh-CN",
        "<tmx><body><tu><tuv xml:lang=\"en\"><seg>a</tuv></tu></body></tmx> | :2: found broken XML (The element type \"seg\" must be terminated by the matching end-tag \"</seg>\".), expected a TMX file",
        "<xliff/> | :2: found <xliff>, expected a TMX file",
        "<!DOCTYPE tmx [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><tmx>&b;</tmx> | :2: found broken XML (The entity \"b\" was referenced, but not declared.), expected a TMX file",
        "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><tmx>&a;</tmx> | :2: found broken XML (The entity \"a\" was referenced, but not declared.), expected a TMX file",
      })
  void saysWhereATmxIsWrong(String text, String message) throws IOException {
    Path file = write("m.tmx", "<?xml version=\"1.0\"?>\n" + text);

    assertThatThrownBy(() -> MemoryFormat.TMX.read(List.of(file)))
        .isInstanceOf(InputException.class)
        .hasMessage(file + message);
  }

  @Test
  void xliffOfOtherToolsIsRead() throws IOException {
    Path file =
        write(
            "m.xlf",
            """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
              version="2.0" srcLang="EN-us" trgLang="ar"><file id="f" original="a.html"><group id="g">
            <unit id="t1"><mtc:matches><mtc:match ref="#s"><source>no</source><target>no</target></mtc:match></mtc:matches>
              <originalData><data id="d">&lt;br/&gt;</data></originalData>
              <segment id="s" state="final"><source>One<ph id="1" dataRef="d"/>two</source><target>واحد</target></segment>
              <ignorable><source> </source></ignorable>
              <segment><source><pc id="2">Three</pc><cp hex="0007"/></source></segment></unit>
            </group></file></xliff>
            """);

    Memory memory = MemoryFormat.XLIFF.read(List.of(file));

    assertThat(memory.header().tags()).containsExactly("en-US", "ar");
    assertThat(units(memory)).extracting(TranslationUnit::id).containsExactly("t1/1", "t1/2");
    assertThat(units(memory))
        .extracting(unit -> unit.text("en-US") + "=" + unit.text("ar"))
        .containsExactly("Onetwo=واحد", "Three\u0007=");
    assertThat(units(memory).get(0).properties()).containsExactly(new Property("state", "final"));
    Path old = write("old.xlf", "<xliff version=\"1.2\"/>");
    assertThatThrownBy(() -> MemoryFormat.XLIFF.read(List.of(old)))
        .hasMessage(old + ":1: found <xliff> 1.2, expected an XLIFF 2 file");
  }

  @Test
  void jsonLinesOfOtherToolsAreRead() throws IOException {
    Path file =
        write(
            "m.jsonl",
            "{\"translation\":{\"en\":\"One\",\"zh-hans\":\"一\"},\"url\":\"x\",\"score\":0.5}\n\n"
                + "{\"en\":[\"Two.\",\"Three.\"],\"zh-Hans\":\"\",\"confidence\":7}\n");

    List<TranslationUnit> units = units(MemoryFormat.JSONL.read(List.of(file)));

    assertThat(units).extracting(TranslationUnit::tags).containsOnly(List.of("en", "zh-Hans"));
    assertThat(units).extracting(unit -> unit.text("en")).containsExactly("One", "Two. Three.");
    assertThat(units.get(0).properties())
        .containsExactly(new Property("url", "x"), new Property("score", "0.5"));
    assertThat(units.get(1).properties()).containsExactly(new Property("confidence", "7"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'0','translation':{'en':'a','fr':'b'}} | en,fr | id",
        "{'id':'0','translation':{'en':'a','id':'b'}} | en,id | id",
        "{'id':'0','no':'7','translation':{'en':'a','fr':'b'}} | en,fr | id,no",
        "{'id':'0','en':'a','fr':'b'} | en,fr | id",
        "{'ID':'0','en':'a','fr':'b'} | en,fr | ID",
        "{'id':['0'],'en':'a','fr':'b'} | en,fr | id",
        "{'en':'a','id':[{'text':'b'}]} | en,id |",
        "{'document':'','en':[{'text':'b'}],'id':[]} | en,id |"
      })
  void anIdentifierIsNoLanguage(String json, String tags, String properties) throws IOException {
    Path file = write("m.jsonl", json.replace('\'', '"') + "\n");

    TranslationUnit unit = units(MemoryFormat.JSONL.read(List.of(file))).get(0);

    assertThat(String.join(",", unit.tags())).isEqualTo(tags);
    assertThat(unit.properties().stream().map(Property::name).collect(Collectors.joining(",")))
        .isEqualTo(properties == null ? "" : properties);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "qaa", "sgn-US"})
  void languagesWithoutANameComeBack(String tag) throws IOException {
    Path file =
        write(
            "m.jsonl",
            "{\"document\":\"\",\"en\":[{\"text\":\"a\"}],\"TAG\":[{\"text\":\"b\"}]}\n"
                    .replace("TAG", tag)
                + "{\"document\":\"\",\"en\":[{\"text\":\"a\"}],\"TAG\":[]}\n".replace("TAG", tag));

    assertThat(units(MemoryFormat.JSONL.read(List.of(file))))
        .extracting(TranslationUnit::tags)
        .containsOnly(List.of("en", tag));
  }

  @Test
  void nullIsAnEmptyText() throws IOException {
    Path file = write("m.jsonl", "{\"en\":\"Tea\",\"zh\":null}\n");

    TranslationUnit unit = units(MemoryFormat.JSONL.read(List.of(file))).get(0);

    assertThat(unit.tags()).containsExactly("en", "zh");
    assertThat(unit.text("zh")).isEmpty();
    assertThat(unit.properties()).isEmpty();
  }

  @Test
  void numbersUnderCodesThatNobodyAsksForAreProperties() throws IOException {
    Path file = write("m.jsonl", "{\"no\":7,\"en\":\"Tea\",\"zh\":\"茶\"}\n");

    TranslationUnit unit =
        units(MemoryFormat.JSONL.read(List.of(file), List.of("en", "zh"))).get(0);

    assertThat(unit.properties()).containsExactly(new Property("no", "7"));
  }

  @Test
  void indonesianIsReadIfSomebodyAsksForItOrItIsOurs() throws IOException {
    Path json = write("m.jsonl", "{\"id\":\"a\",\"en\":\"b\"}\n");
    Path foreign = write("f.tsv", "id\ten\tfr\n7\ta\tb\n");
    Path ours = write("o.tsv", "document\tkind\tnumber\tid\tqaa\tconfidence\n\t\t\ta\tb\t\n");

    assertThat(MemoryFormat.JSONL.read(List.of(json), List.of("id")).header().tags())
        .containsExactly("id", "en");
    assertThat(MemoryFormat.TSV.read(List.of(foreign)).header().tags()).containsExactly("en", "fr");
    assertThat(MemoryFormat.TSV.read(List.of(foreign), List.of("en", "id")).header().tags())
        .containsExactly("id", "en", "fr");
    assertThat(MemoryFormat.TSV.read(List.of(ours)).header().tags()).containsExactly("id", "qaa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"en\":\"a\" | broken JSON",
        "[1] | something else",
        "{\"en\":\"a\"} {} | broken JSON",
        "{\"document\":\"a\"} | a unit of another form (a unit needs a text a language, these are [])",
        "{\"en\":\"a\",\"fr\":[{\"kind\":\"x\"}]} | a unit of another form (a segment without text)",
        "{\"en\":\"a\",\"fr\":5} | a unit of another form (no text, under the language fr: 5)",
        "{\"en\":\"a\",\"fr\":{\"text\":\"b\"}} | a unit of another form (no text, under the language fr: {\"text\":\"b\"})",
        "{\"en\":\"a\",\"fr\":\"b\",\"en\":\"c\"} | a unit of another form (two fields en)",
        "{\"translation\":{\"en\":\"a\",\"fr\":\"b\",\"en\":\"c\"}} | a unit of another form (two fields en)",
        "{\"en\":[{\"text\":\"a\",\"ranges\":[[5]]}],\"fr\":\"b\"} | a unit of another form (a range that is not its two ends: [5])",
        "{\"en\":[{\"text\":\"a\",\"ranges\":[[1,2,3]]}],\"fr\":\"b\"} | a unit of another form (a range that is not its two ends: [1,2,3])",
        "{\"en\":[{\"text\":\"a\",\"ranges\":[[9,3]]}],\"fr\":\"b\"} | a unit of another form (span must be 0 <= start <= end: [9, 3))"
      })
  void saysWhichJsonIsWrong(String line, String found) throws IOException {
    Path file = write("m.jsonl", "{\"en\":\"a\",\"fr\":\"b\"}\n" + line + "\n");

    assertThatThrownBy(() -> MemoryFormat.JSONL.read(List.of(file)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ":2: found " + found);
  }

  @Test
  void tablesMayBeCompressedOrInUtf16() throws IOException {
    String text = "en\tcomment\tzh\r\nOne\tx\t一\r\nTwo\t\t二";
    Path zipped = folder.resolve("m.tsv");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Path wide = Files.write(folder.resolve("w.tsv"), text.getBytes(StandardCharsets.UTF_16));

    for (Path file : List.of(zipped, wide)) {
      List<TranslationUnit> units = units(MemoryFormat.TSV.read(List.of(file)));
      assertThat(units).extracting(unit -> unit.text("zh")).containsExactly("一", "二");
      assertThat(units.get(0).properties()).containsExactly(new Property("comment", "x"));
    }
  }

  @Test
  void damagedFilesAreNamed() throws IOException {
    Path columns = write("m.tsv", "en\tzh\na\n");
    Path bytes =
        Files.write(
            folder.resolve("b.tsv"), new byte[] {'e', 'n', '\t', 'f', 'r', '\n', (byte) 0xFF});
    Path cut = folder.resolve("c.tmx.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
      out.write("<tmx>".repeat(1000).getBytes(StandardCharsets.UTF_8));
    }
    Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(cut), 20));
    Path en = write("c.en", "a\nb\n");
    Path zh = write("c.zh", "a\n");

    assertThatThrownBy(() -> MemoryFormat.TSV.read(List.of(columns)))
        .hasMessage(columns + ":2: found 1 column, expected 2 as the first line names");
    assertThatThrownBy(() -> MemoryFormat.TSV.read(List.of(bytes)))
        .hasMessageStartingWith(bytes + ":")
        .hasMessageEndingWith(
            "found bytes that are no text, or in another charset, here or soon after, expected UTF-8");
    assertThatThrownBy(() -> MemoryFormat.TMX.read(List.of(cut)))
        .isInstanceOf(InputException.class)
        .hasMessage(cut + ": found an unreadable file (it ends too soon), expected a TMX file");
    assertThatThrownBy(() -> MemoryFormat.MOSES.read(List.of(en, zh)))
        .hasMessage(zh + ":1: found the end, expected line 2 as in the other languages");
  }

  @Test
  void namesTellFormats() {
    assertThat(MemoryFormat.ofFileName("m.TMX.gz")).contains(MemoryFormat.TMX);
    assertThat(MemoryFormat.ofFileName("m.xliff")).contains(MemoryFormat.XLIFF);
    assertThat(MemoryFormat.ofFileName("corpus.en-zh.zh.gz")).contains(MemoryFormat.MOSES);
    assertThat(MemoryFormat.ofFileName("m.txt")).isEmpty();
  }

  @Test
  void twoTextsInOneLanguageAreRefused() throws IOException {
    Memory memory = tmx("<tu tuid=\"7\">" + tuv("en", "a") + tuv("en-US", "b") + "</tu>");

    assertThat(memory.header().tags()).containsExactly("en-US", "en");
    assertThatThrownBy(() -> units(memory.retagged(Map.of("en-US", "en"))))
        .isInstanceOf(InputException.class)
        .hasMessage("unit 7: found two texts in one of en, en, expected each language once");
    assertThat(memory.in(List.of("en")).retagged(Map.of("en", "fr")).header().tags())
        .containsExactly("fr");
  }
}
