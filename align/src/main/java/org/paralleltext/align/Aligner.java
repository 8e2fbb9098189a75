package org.paralleltext.align;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.score.Translations;
import org.paralleltext.text.Language;
import org.paralleltext.text.ToolVersion;

/**
 * Aligns the versions of a document, all languages together.
 *
 * <p>Paragraphs of resolutions are held together by their kinds and numbers, any segments by their
 * words and lengths. What words translate each other is known from the lexicons that come with the
 * library, and learned from the texts themselves: they are aligned, words are learned from the
 * beads of the whole corpus, and they are aligned again (Moore 2002, AMTA). Each bead comes with
 * its probability.
 *
 * <p>Uses all processors. The result does not depend on their number, on the order of the versions,
 * on locale or time zone. Immutable and thread-safe.
 */
public final class Aligner {

  private static final Aligner DEFAULT = builder().build();

  /**
   * Rounds of learning from the texts and aligning again; more change nothing on the sets of gold/.
   */
  private static final int ROUNDS = 2;

  private final UserLexicons lexicons;
  private final int rounds;
  private final boolean explaining;
  private final Level level;
  private final Progress progress;
  private final Set<Resource> without;

  private Aligner(Builder builder) {
    lexicons = builder.lexicons;
    rounds = builder.rounds;
    explaining = builder.explaining;
    level = builder.level;
    progress = builder.progress;
    without = Set.copyOf(builder.without);
  }

  /** An aligner with other settings. Not thread-safe. */
  public static final class Builder {

    private UserLexicons lexicons = UserLexicons.NONE;
    private int rounds = ROUNDS;
    private boolean explaining;
    private Level level = Level.PARAGRAPH;
    private Progress progress = (done, all) -> {};
    private final Set<Resource> without = EnumSet.noneOf(Resource.class);

    private Builder() {}

    /**
     * Adds a lexicon, beside those that come with the library.
     *
     * @param source the language of the words that it translates
     * @param target the language that it translates them into
     */
    public Builder lexicon(Language source, Language target, Lexicon lexicon) {
      lexicons = lexicons.with(source, target, lexicon);
      return this;
    }

    /**
     * Whether the aligner learns translations and shapes of beads from the texts that it aligns,
     * which it does unless told otherwise.
     */
    public Builder learning(boolean learns) {
      rounds = learns ? ROUNDS : 0;
      return this;
    }

    /**
     * Whether results come with {@link ParallelText#explanations}, which they do not unless asked
     * for. The beads are the same.
     */
    public Builder explaining(boolean explains) {
      explaining = explains;
      return this;
    }

    /**
     * How far down the aligner goes; unless told otherwise, no further than the segments that it is
     * given. On a lower level, the given segments are aligned first, then the {@link
     * org.paralleltext.segment.Sentence}s inside each bead; the confidence of their beads takes
     * that of the bead around them in.
     */
    public Builder level(Level lowest) {
      level = Objects.requireNonNull(lowest, "lowest");
      return this;
    }

    /** Leaves out a resource, to see what it is worth. */
    public Builder without(Resource resource) {
      without.add(resource);
      return this;
    }

    /** Who hears how far the aligner has come; unless told otherwise, nobody. */
    public Builder progress(Progress listener) {
      progress = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /** The aligner. */
    public Aligner build() {
      return new Aligner(this);
    }
  }

  /** A builder that has the default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** The aligner with the settings that serve best. */
  public static Aligner withDefaults() {
    return DEFAULT;
  }

  /**
   * What its results depend on besides the texts, on one line. Aligners with equal configurations
   * give equal results.
   */
  public String configuration() {
    return String.join(
        " ",
        "paralleltext/" + ToolVersion.get(),
        "rounds=" + rounds,
        "ratios=" + Ratios.table(),
        "temperature=" + PairLattice.TEMPERATURE,
        "level=" + level.word(),
        "without=" + without.stream().sorted().map(Resource::word).toList(),
        "lexicons=" + lexicons);
  }

  /**
   * What it knows of the translation of one language into another before it sees a text: the
   * lexicons that come with the library, and those that it was given.
   */
  public List<Translations> translations(Language source, Language target) {
    return Knowledge.of(lexicons, without).lexicons(source, target);
  }

  /**
   * Aligns two or more versions of one document.
   *
   * @param versions one per language, in any order; a version may be empty
   * @return the versions in the order of their languages, with beads that cover all their segments
   * @throws IllegalArgumentException if there are fewer than two, or two in one language
   */
  public ParallelText align(List<Version> versions) {
    return alignAll(List.of(versions)).get(0);
  }

  /**
   * Aligns the versions of one document between places that are known.
   *
   * @param versions one per language, in any order
   * @param anchors the places, in any order
   * @return as {@link #align(List)}; no bead reaches across an anchor
   * @throws IllegalArgumentException if there are fewer than two versions, or two in one language,
   *     or an anchor lacks a language, lies outside of a version, or crosses another
   */
  public ParallelText align(List<Version> versions, List<LockedAnchor> anchors) {
    List<Version> sorted = sorted(versions);
    return run(List.of(new Job(sorted, Walls.of(sorted, anchors)))).get(0);
  }

  /**
   * Aligns many documents; what is learned from one serves the others.
   *
   * @param corpus the documents, the versions of each as {@link #align} takes them
   * @return the documents in their order
   * @throws IllegalArgumentException if a document has fewer than two versions, or two in one
   *     language
   */
  public List<ParallelText> alignAll(List<List<Version>> corpus) {
    return run(
        corpus.parallelStream().map(versions -> new Job(sorted(versions), Walls.NONE)).toList());
  }

  private List<ParallelText> run(List<Job> jobs) {
    Steps steps = new Steps(jobs.size());
    Knowledge knowledge = align(jobs, Knowledge.of(lexicons, without), steps);
    List<ParallelText> texts = jobs.stream().map(Job::result).toList();
    return level == Level.PARAGRAPH ? texts : descend(texts, knowledge, steps);
  }

  /** Counts what is done: each document is aligned once for each round, and settled. */
  private final class Steps {

    private final AtomicInteger done = new AtomicInteger();
    private final int all;

    Steps(int documents) {
      all = documents * (rounds + 2) * (level == Level.PARAGRAPH ? 1 : 2);
    }

    void step() {
      progress.at(done.incrementAndGet(), all);
    }
  }

  /** Aligns what is inside the beads. */
  private List<ParallelText> descend(List<ParallelText> texts, Knowledge knowledge, Steps steps) {
    List<Descent> descents = texts.parallelStream().map(text -> new Descent(text, level)).toList();
    align(descents.stream().map(Descent::job).toList(), knowledge, steps);
    return descents.stream().map(Descent::result).toList();
  }

  /**
   * Aligns documents, round by round.
   *
   * @return what is known after the last round
   */
  private Knowledge align(List<Job> jobs, Knowledge before, Steps steps) {
    Knowledge knowledge = before;
    alignAll(jobs, knowledge, steps);
    for (int round = 0; round < rounds; round++) {
      knowledge = knowledge.learned(jobs);
      alignAll(jobs, knowledge, steps);
    }
    Knowledge last = knowledge;
    forEach(jobs, job -> job.settle(last, explaining), steps);
    return last;
  }

  private static List<Version> sorted(List<Version> versions) {
    Objects.requireNonNull(versions, "versions");
    if (versions.size() < 2
        || versions.stream().map(Version::language).distinct().count() < versions.size()) {
      throw new IllegalArgumentException(
          "versions must be in two or more languages, each once: "
              + versions.stream().map(Version::language).toList());
    }
    return versions.stream().sorted(Comparator.comparing(Version::language)).toList();
  }

  private static void alignAll(List<Job> jobs, Knowledge knowledge, Steps steps) {
    forEach(jobs, job -> job.align(knowledge), steps);
  }

  private static void forEach(List<Job> jobs, Consumer<Job> work, Steps steps) {
    jobs.parallelStream()
        .forEach(
            job -> {
              work.accept(job);
              steps.step();
            });
  }
}
