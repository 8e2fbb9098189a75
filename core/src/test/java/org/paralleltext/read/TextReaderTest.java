package org.paralleltext.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paralleltext.text.SourceText;

class TextReaderTest {

  private static final String CHINESE =
      "大会，回顾其关于渡轮安全和河流航行的各项决议，审议了秘书长的报告，注意到各会员国为保护船员和乘客所作的努力，强调必须加强区域合作，1. 请秘书长向大会第八十一届会议报告本决议的执行情况；2. 决定将这一项目列入临时议程。";
  private static final String ARABIC =
      "إن الجمعية العامة، إذ تشير إلى قراراتها بشأن سلامة العبارات والملاحة في الأنهار، وإذ تحيط علما بتقرير الأمين العام، وإذ تلاحظ الجهود التي تبذلها الدول الأعضاء من أجل حماية الأطقم والركاب، تطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار إلى الجمعية العامة في دورتها المقبلة";
  private static final String ENGLISH =
      "The General Assembly, recalling its resolutions on the safety of ferries – and the “Convention” – decides to remain seized of the matter.";

  @TempDir private Path folder;

  private SourceText read(byte[] bytes) throws IOException {
    return new TextReader().read(Files.write(folder.resolve("x"), bytes));
  }

  private static String text(String language) {
    return switch (language) {
      case "zh" -> CHINESE;
      case "ar" -> ARABIC;
      default -> ENGLISH;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "zh, UTF-8",
    "zh, UTF-16",
    "zh, UTF-16LE",
    "zh, GB18030",
    "zh, Big5",
    "ar, UTF-8",
    "ar, windows-1256",
    "ar, ISO-8859-6",
    "ar, UTF-16BE",
    "en, UTF-8",
    "en, windows-1252"
  })
  void findsTheCharset(String language, String charset) throws IOException {
    String text = text(language);
    if (charset.equals("Big5")) {
      text =
          com.ibm.icu.text.Transliterator.getInstance("Simplified-Traditional").transliterate(text);
    }
    String repeated = (text + "\n").repeat(3);

    assertThat(read(repeated.getBytes(Charset.forName(charset))).text()).isEqualTo(repeated);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"})
  void dropsTheByteOrderMark(String charset) throws IOException {
    String text = "大会，\n" + ENGLISH;

    assertThat(read(("\uFEFF" + text).getBytes(Charset.forName(charset))).text()).isEqualTo(text);
  }

  @Test
  void readsInAGivenCharset() throws IOException {
    Path file = Files.write(folder.resolve("short.txt"), "大会".getBytes(Charset.forName("GB18030")));

    assertThat(new TextReader(Charset.forName("GB18030")).read(file).text()).isEqualTo("大会");
  }

  @Test
  void tellsTheFirstBrokenByteOfDamagedUtf8() throws IOException {
    byte[] bytes = (ARABIC + "\n" + ARABIC).getBytes(StandardCharsets.UTF_8);
    int secondLine = ARABIC.getBytes(StandardCharsets.UTF_8).length + 1;
    bytes[secondLine] = (byte) 0xFF;

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InputException.class)
        .hasMessageMatching(
            ".*x:2:1: found bytes FF that are not UTF-8, expected text in UTF-8, .*");
  }

  @Test
  void readsWhatIsCompressed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(CHINESE.getBytes(Charset.forName("GB18030")));
    }
    byte[] packed = bytes.toByteArray();

    assertThat(read(packed).text()).isEqualTo(CHINESE);
    assertThatThrownBy(() -> read(Arrays.copyOf(packed, packed.length / 2)))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith(
            "x: found an unreadable file (it ends too soon), expected a text file");
  }

  @Test
  void refusesBinaryData() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    assertThatThrownBy(() -> read(png))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("found binary data (byte 8 is 0)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n"})
  void refusesAnEmptyFile(String content) {
    assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("expected a text file");
  }

  @Test
  void refusesAMissingFileAndADirectory() {
    assertThatThrownBy(() -> new TextReader().read(folder.resolve("none.txt")))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("none.txt: found no such file, expected a text file");
    assertThatThrownBy(() -> new TextReader().read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("found a directory, expected a text file");
  }
}
