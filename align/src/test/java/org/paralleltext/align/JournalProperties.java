package org.paralleltext.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;

class JournalProperties {

  /** Keeps every entry, once. */
  private static final class MemoryJournal implements Journal {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @Override
    public synchronized Optional<byte[]> find(String key) {
      return Optional.ofNullable(entries.get(key)).map(byte[]::clone);
    }

    @Override
    public synchronized void keep(String key, byte[] entry) {
      assertThat(entries.put(key, entry.clone())).as("done twice: %s", key).isNull();
    }

    /** What is left of it after a run that was interrupted. */
    MemoryJournal first(int entries) {
      MemoryJournal first = new MemoryJournal();
      this.entries.entrySet().stream()
          .limit(entries)
          .forEach(entry -> first.entries.put(entry.getKey(), entry.getValue()));
      return first;
    }
  }

  @Provide
  Arbitrary<List<List<Version>>> corpora() {
    return Versions.anyTriple().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Aligner> aligners() {
    return Arbitraries.of(
        Aligner.withDefaults(),
        Aligner.builder().explaining(true).build(),
        Aligner.builder().sample(20).build(),
        Aligner.builder().sample(20).level(Level.SENTENCE).crossing(0).build(),
        Aligner.builder().sample(20).level(Level.CLAUSE).explaining(true).build());
  }

  @Property(tries = 60)
  void anInterruptedRunGoesOnWhereItWas(
      @ForAll("corpora") List<List<Version>> corpus,
      @ForAll("aligners") Aligner aligner,
      @ForAll @IntRange(max = 12) int after) {
    MemoryJournal whole = new MemoryJournal();
    List<ParallelText> uninterrupted = aligner.alignAll(corpus, whole);
    MemoryJournal rest = whole.first(after);

    assertThat(aligner.alignAll(corpus, rest)).isEqualTo(uninterrupted);
    assertThat(uninterrupted).isEqualTo(aligner.alignAll(corpus));
  }

  @Property(tries = 20)
  void whatIsDoneIsNotDoneAgain(
      @ForAll("corpora") List<List<Version>> corpus, @ForAll("aligners") Aligner aligner) {
    MemoryJournal journal = new MemoryJournal();
    aligner.alignAll(corpus, journal);
    int entries = journal.entries.size();

    aligner.alignAll(corpus, journal);

    assertThat(journal.entries).hasSize(entries);
  }

  @Property(tries = 20)
  void otherDocumentsFindNothing(
      @ForAll("corpora") List<List<Version>> corpus, @ForAll("aligners") Aligner aligner) {
    MemoryJournal journal = new MemoryJournal();
    aligner.alignAll(corpus, journal);
    List<List<Version>> other = new ArrayList<>(corpus);
    other.add(
        List.of(
            Versions.lines(Language.EN, "No such line"), Versions.lines(Language.AR, "لا سطر")));

    assertThat(aligner.alignAll(other, journal)).isEqualTo(aligner.alignAll(other));
  }

  @Property(tries = 50)
  void progressEndsWhenAllIsDone(
      @ForAll("corpora") List<List<Version>> corpus,
      @ForAll @IntRange(min = 1, max = 60) int sample,
      @ForAll @IntRange(max = 12) int after) {
    List<Integer> last = new ArrayList<>();
    Aligner aligner =
        Aligner.builder()
            .sample(sample)
            .level(Level.SENTENCE)
            .progress(
                (done, all) -> {
                  synchronized (last) {
                    last.add(all - done);
                  }
                })
            .build();
    MemoryJournal journal = new MemoryJournal();
    aligner.alignAll(corpus, journal);
    last.clear();

    aligner.alignAll(corpus, journal.first(after));

    assertThat(last).contains(0).allMatch(left -> left >= 0);
  }

  @Example
  void keepsLanguagesThatTheTableLacks() {
    List<List<Version>> corpus =
        List.of(
            List.of(
                Versions.lines(Language.ofCode("de"), "Guten Morgen", "Gute Nacht"),
                Versions.lines(Language.ofCode("ja"), "おはよう", "おやすみ")));
    MemoryJournal journal = new MemoryJournal();
    List<ParallelText> first = Aligner.withDefaults().alignAll(corpus, journal);
    int entries = journal.entries.size();

    assertThat(Aligner.withDefaults().alignAll(corpus, journal)).isEqualTo(first);
    assertThat(journal.entries).isNotEmpty().hasSize(entries);
  }

  @Example
  void aJournalMustKeepSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aligner.withDefaults().alignAll(List.of(), Journal.NONE));
  }

  @Example
  void aSampleHoldsSomething() {
    assertThatIllegalArgumentException().isThrownBy(() -> Aligner.builder().sample(0));
  }

  /** How many rounds a corpus took, besides the first. */
  private static long rounds(Aligner aligner, List<List<Version>> corpus) {
    MemoryJournal journal = new MemoryJournal();
    aligner.alignAll(corpus, journal);
    return journal.entries.keySet().stream().filter(key -> key.matches(".*/[1-9]/0")).count();
  }

  @Example
  void roundsEndWhenTheStepsStayAsTheyAre() {
    String[] english = new String[60];
    String[] chinese = new String[60];
    for (int line = 0; line < english.length; line++) {
      english[line] = "In 19" + line + " there were " + (100 + line) + " members.";
      chinese[line] = "19" + line + "年有" + (100 + line) + "个会员。";
    }
    List<List<Version>> plain =
        List.of(
            List.of(Versions.lines(Language.EN, english), Versions.lines(Language.ZH, chinese)));

    assertThat(rounds(Aligner.withDefaults(), plain)).isEqualTo(1);
    assertThat(rounds(Aligner.builder().learning(false).build(), plain)).isZero();
  }
}
