package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that are aligned help each other to be understood. */
class ComparedVersionsTest {

  @TempDir private Path folder;

  @Test
  void anArabicDumpHasTheParagraphsOfTheEnglishPreamble() throws IOException {
    Path english =
        Files.writeString(
            folder.resolve("a.txt"),
            """
            Resolution 2901 (2041)

            The Security Council,

            Recalling its resolution 2890 (2040), and welcoming the ferries, and stressing the lights,

            Welcoming the quays that were mended in the northern ports, and stressing the crews,

            1. Decides to light the quays and all boats at night and in fog;

            2. Decides to remain seized of the matter.
            """);
    Path arabic =
        Files.writeString(
            folder.resolve("b.txt"),
            "القرار 2901 (2041) إن مجلس الأمن، إذ يشير إلى قراره 2890 (2040)، وإذ يرحب بالعبارات، وإذ يشدد على الأنوار،"
                + " وإذ يرحب بالأرصفة التي أصلحت في الموانئ الشمالية، وإذ يشدد على الأطقم،"
                + " 1 - يقرر إضاءة الأرصفة والمراكب كلها في الليل والضباب؛ 2 - يقرر أن يبقي المسألة قيد نظره.\n");

    Run run = Run.of("align", english, arabic, "-o", folder.resolve("o.tsv"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("o.tsv"))
        .content()
        .contains(
            "\tWelcoming the quays that were mended in the northern ports, and stressing the crews,"
                + "\tوإذ يرحب بالأرصفة التي أصلحت في الموانئ الشمالية، وإذ يشدد على الأطقم،\t");
  }
}
