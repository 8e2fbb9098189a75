package org.paralleltext.align;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.Evidence;
import org.paralleltext.bitext.Explanation;
import org.paralleltext.bitext.Move;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.search.PairPath;
import org.paralleltext.search.Step;
import org.paralleltext.text.Language;
import org.paralleltext.text.Span;

/** Turns what an aligner works out into bytes for a {@link Journal}, and back, without any loss. */
final class JournalEntry {

  /** Stands for the confidence of a bead that has none. */
  private static final double NO_CONFIDENCE = -1;

  private JournalEntry() {}

  private interface Writing<T> {
    void write(T value, DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static <T> byte[] bytes(T value, Writing<T> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.write(value, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> T value(byte[] entry, Reading<T> reading) {
    try {
      return reading.read(new DataInputStream(new ByteArrayInputStream(entry)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> void writeAll(List<T> values, DataOutputStream out, Writing<T> each)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      each.write(value, out);
    }
  }

  private static <T> List<T> readAll(DataInputStream in, Reading<T> each) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.read(in));
    }
    return values;
  }

  // Paths

  static byte[] ofPaths(List<PairPath> paths) {
    return bytes(paths, (all, out) -> writeAll(all, out, JournalEntry::writePath));
  }

  static List<PairPath> paths(byte[] entry) {
    return value(entry, in -> readAll(in, JournalEntry::readPath));
  }

  private static void writePath(PairPath path, DataOutputStream out) throws IOException {
    writeAll(
        path.steps(),
        out,
        (step, data) -> {
          writeSpan(step.left(), data);
          writeSpan(step.right(), data);
        });
  }

  private static PairPath readPath(DataInputStream in) throws IOException {
    List<Step> steps = readAll(in, data -> new Step(readSpan(data), readSpan(data)));
    return steps.isEmpty()
        ? PairPath.NONE
        : new PairPath(steps.get(steps.size() - 1).left().end(), steps);
  }

  private static void writeSpan(Span span, DataOutputStream out) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static Span readSpan(DataInputStream in) throws IOException {
    int start = in.readInt();
    return new Span(start, in.readInt());
  }

  // Parallel texts

  /** The alignments, explanations and moves of a text; its versions are not kept. */
  static byte[] ofText(ParallelText text) {
    return bytes(
        text,
        (value, out) -> {
          writeAlignment(value.alignment(), out);
          writeAll(value.pairs(), out, JournalEntry::writeAlignment);
          writeAll(value.explanations(), out, JournalEntry::writeExplanation);
          writeAll(value.moves(), out, JournalEntry::writeMove);
        });
  }

  /** The text again, of the same versions. */
  static ParallelText text(byte[] entry, List<Version> versions) {
    return value(
        entry,
        in ->
            new ParallelText(
                versions,
                readAlignment(in),
                readAll(in, JournalEntry::readAlignment),
                readAll(in, JournalEntry::readExplanation),
                readAll(in, JournalEntry::readMove)));
  }

  private static void writeAlignment(Alignment alignment, DataOutputStream out) throws IOException {
    writeAll(alignment.languages(), out, JournalEntry::writeLanguage);
    writeAll(alignment.beads(), out, JournalEntry::writeBead);
  }

  private static Alignment readAlignment(DataInputStream in) throws IOException {
    List<Language> languages = readAll(in, JournalEntry::readLanguage);
    return new Alignment(languages, readAll(in, JournalEntry::readBead));
  }

  private static void writeLanguage(Language language, DataOutputStream out) throws IOException {
    out.writeUTF(language.code());
  }

  private static Language readLanguage(DataInputStream in) throws IOException {
    return Language.ofTag(in.readUTF());
  }

  private static void writeBead(Bead bead, DataOutputStream out) throws IOException {
    writeAll(bead.spans(), out, JournalEntry::writeSpan);
    out.writeDouble(bead.confidence().orElse(NO_CONFIDENCE));
  }

  private static Bead readBead(DataInputStream in) throws IOException {
    List<Span> spans = readAll(in, JournalEntry::readSpan);
    double confidence = in.readDouble();
    return confidence == NO_CONFIDENCE
        ? new Bead(spans)
        : new Bead(spans, OptionalDouble.of(confidence));
  }

  private static void writeExplanation(Explanation explanation, DataOutputStream out)
      throws IOException {
    writeAll(explanation.evidence(), out, JournalEntry::writeEvidence);
    writeAll(
        explanation.alternative().stream().toList(),
        out,
        (other, data) -> {
          writeBead(other.bead(), data);
          writeAll(other.evidence(), data, JournalEntry::writeEvidence);
        });
  }

  private static Explanation readExplanation(DataInputStream in) throws IOException {
    List<Evidence> evidence = readAll(in, JournalEntry::readEvidence);
    Optional<Explanation.Alternative> alternative =
        readAll(
                in,
                data ->
                    new Explanation.Alternative(
                        readBead(data), readAll(data, JournalEntry::readEvidence)))
            .stream()
            .findFirst();
    return new Explanation(evidence, alternative);
  }

  private static void writeMove(Move move, DataOutputStream out) throws IOException {
    writeAll(move.first(), out, JournalEntry::writeSpan);
    writeAll(move.second(), out, JournalEntry::writeSpan);
    out.writeDouble(move.confidence());
    writeAll(move.evidence(), out, JournalEntry::writeEvidence);
  }

  private static Move readMove(DataInputStream in) throws IOException {
    List<Span> first = readAll(in, JournalEntry::readSpan);
    List<Span> second = readAll(in, JournalEntry::readSpan);
    double confidence = in.readDouble();
    return new Move(first, second, confidence, readAll(in, JournalEntry::readEvidence));
  }

  private static void writeEvidence(Evidence evidence, DataOutputStream out) throws IOException {
    writeLanguage(evidence.source(), out);
    writeLanguage(evidence.target(), out);
    out.writeUTF(evidence.signal());
    out.writeDouble(evidence.score());
    writeText(evidence.detail(), out);
  }

  private static Evidence readEvidence(DataInputStream in) throws IOException {
    Language source = readLanguage(in);
    Language target = readLanguage(in);
    String signal = in.readUTF();
    double score = in.readDouble();
    return new Evidence(source, target, signal, score, readText(in));
  }

  /** Any sequence of UTF-16 units, of any length. */
  private static void writeText(String text, DataOutputStream out) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  private static String readText(DataInputStream in) throws IOException {
    char[] units = new char[in.readInt()];
    for (int i = 0; i < units.length; i++) {
      units[i] = in.readChar();
    }
    return new String(units);
  }
}
