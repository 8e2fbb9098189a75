package consumer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.eval.BeadScore;
import org.paralleltext.eval.Claim;
import org.paralleltext.eval.LadderReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WriteOptions;

/** The translation memory of a text in English and Chinese. */
public record Memory(ParallelText text) {

  /** Aligns two texts of one segment a line. */
  public static Memory of(String english, String chinese) {
    return new Memory(
        Aligner.withDefaults()
            .align(
                List.of(
                    Version.ofLines(Language.EN, SourceText.of("english", english)),
                    Version.ofLines(Language.ZH, SourceText.of("chinese", chinese)))));
  }

  /** Writes it in the format that the file's name asks for. */
  public void write(Path file) throws IOException {
    AlignmentFormat.ofFileName(file.toString())
        .orElseThrow()
        .write(List.of(text), WriteOptions.DEFAULT, file);
  }

  /** How well a ladder agrees with gold: strict F1, in [0, 1]. */
  public static double f1(Path gold, Path ladder) throws IOException {
    return BeadScore.of(
            Claim.links(LadderReader.read(gold)), Claim.links(LadderReader.read(ladder)))
        .strict()
        .f1();
  }
}
