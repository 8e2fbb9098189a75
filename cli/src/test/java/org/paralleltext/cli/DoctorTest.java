package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  private static final Path TESTDATA = Run.root().resolve("testdata");
  private static final String ENGLISH =
      "81/1. Ferries\n\nThe General Assembly,\n\n1. Decides to meet again;\n\n2. Thanks the crews.\n";

  @TempDir private Path folder;

  private Run doctor(String name, String text) throws IOException {
    return Run.of("doctor", Files.writeString(folder.resolve(name), text));
  }

  @Test
  void findsNothingInDocumentsThatAreFine() {
    Run run = Run.of("doctor", TESTDATA.resolve("lighthouses/plain"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("3 files, 0 with something odd\n");
  }

  @Test
  void saysWhatIsOddAndWhatToDo() throws IOException {
    assertThat(doctor("a", ENGLISH.replace("crews", "cre\uFFFDs")).out())
        .contains("English, UTF-8, A/RES/81/1, 4 paragraphs\n  1 character was lost")
        .endsWith("1 file, 1 with something odd\n");
    assertThat(doctor("b", ENGLISH.replace("2. Thanks the crews.", "2. 感谢".repeat(30))).out())
        .contains("of the letters are not in Han script: if the file holds two languages");
    assertThat(doctor("c", "We met.\nWe left.\n").out())
        .contains("no enacting words and no paragraph numbers")
        .doesNotContain("no symbol: ");
    assertThat(doctor("d", ENGLISH.replace("81/1. ", "")).out())
        .contains("no symbol: align puts it");
    assertThat(doctor("e", ENGLISH.replace("crews", "cr3ws of the fer7ies")).out())
        .contains("2 odd characters and broken words, for example \"cr3ws\"");
    assertThat(doctor("f", ENGLISH.replace("2. Thanks", "3. Thanks")).out())
        .contains("1 number is missing, misread or doubled");
  }

  @Test
  void namesGuessedCharsetsSpacesAndDumps() throws IOException {
    Path gb =
        Files.write(
            folder.resolve("gb"),
            "81/1. 渡轮\n\n大会，\n\n1. 决定 再次 开会 并 感谢 船员。\n".getBytes(Charset.forName("GB18030")));

    assertThat(Run.of("doctor", gb).out())
        .contains("the charset was guessed: GB18030", "spaces between Chinese words: nothing");
    assertThat(Run.of("doctor", TESTDATA.resolve("seagrass/flow/k31.txt")).out())
        .contains(" paragraphs are on ");
  }

  @Test
  void comparesVersionsAndNamesFilesThatAreUseless() throws IOException {
    Files.writeString(folder.resolve("en"), ENGLISH);
    Files.writeString(folder.resolve("zh"), "81/1. 渡轮\n\n大会，\n\n1. 决定再次开会；\n");
    Files.writeString(folder.resolve("other"), ENGLISH.replace("81/1", "81/2"));
    Files.write(folder.resolve("binary"), new byte[] {0, 1, 0, 2});
    Files.writeString(folder.resolve("greek"), "Αυτό είναι ένα έγγραφο.");

    Run run = Run.of("doctor", folder);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "is one cut off?\n  " + folder.resolve("en") + " 2, " + folder.resolve("zh") + " 1\n")
        .contains("files without a counterpart\n  " + folder.resolve("other"))
        .contains("files that cannot be read\n  " + folder.resolve("binary") + ": found")
        .contains("files in languages that are not known\n  " + folder.resolve("greek"));
  }

  private Run lines(String english, String chinese) throws IOException {
    return Run.of(
        "doctor",
        "--lines",
        "--langs",
        "en,zh",
        Files.writeString(folder.resolve("en.txt"), english),
        Files.writeString(folder.resolve("zh.txt"), chinese));
  }

  @Test
  void findsNothingInLinesThatAreFine() {
    Path lines = TESTDATA.resolve("lines/lighthouses");

    Run run =
        Run.of(
            "doctor",
            "--lines",
            "--langs",
            "en,zh,ar",
            lines.resolve("en.txt"),
            lines.resolve("zh.txt"),
            lines.resolve("ar.txt"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("3 files, 0 with something odd\n");
  }

  @Test
  void saysWhatIsOddAboutLines() throws IOException {
    String english = "The crews of the ferries of the river are commended for it.\n";
    String chinese = "渡轮的船员因此受到表扬，渡轮的船员因此受到表扬。\n";
    assertThat(lines(english, english).out())
        .contains("zh.txt  Chinese, UTF-8, 1 line\n  looks like English: are the files in");
    assertThat(lines(english + "\n" + chinese + english, chinese).out())
        .contains("1 line is in another script (3): ", "1 line is empty (2): nothing")
        .contains("1 line is there before (4): ");
    assertThat(lines(english.repeat(60).replace('\n', ' '), chinese.repeat(60)).out())
        .contains("1 line is longer than 2000 characters (1): if lines hold whole paragraphs")
        .contains("59 lines are there before (2, 3, 4, 5, 6, …): nothing");
    assertThat(lines(english.repeat(40), chinese).out())
        .contains("beside each other\n  the English is ", "is one cut off");
    assertThat(lines("\n\n", chinese).err()).contains("en.txt: found nothing but white space");
  }

  @Test
  void linesAndLanguagesGoTogether() {
    assertThat(Run.of("doctor", "--lines", "a", "b").err())
        .contains("--lines and --langs go together");
    assertThat(Run.of("doctor", "--lines", "--langs", "en,zh", "a").code()).isEqualTo(2);
  }
}
