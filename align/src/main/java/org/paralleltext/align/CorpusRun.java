package org.paralleltext.align;

import com.google.common.hash.Hashing;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.concurrent.Tasks;
import org.paralleltext.search.PairPath;

/**
 * A corpus on its way through all levels and rounds.
 *
 * <p>What is learned is learned from a sample of the documents, which is all of them unless there
 * are very many. Each other document is aligned for itself then, as often as those of the sample at
 * most, so that few are in memory at a time. What a journal has is not worked out again.
 */
final class CorpusRun {

  /**
   * A round that changes no more of the steps than this is the last: the second or third on most
   * sets of gold/, the fifth on the novels, where further ones change nothing.
   */
  private static final double STEADY = 0.001;

  /** After one that changes no more than this, words would be learned to be what they are. */
  private static final double SAME_WORDS = 0.01;

  /** So many rounds it usually takes; only these are told as progress. */
  private static final int USUAL_ROUNDS = 3;

  private final Settings settings;
  private final Corpus corpus;
  private final Journal journal;
  private final List<Level> levels;

  /** What all keys of the journal begin with. */
  private final String name;

  private final AtomicInteger done = new AtomicInteger();

  CorpusRun(Settings settings, Corpus corpus, Journal journal) {
    this.settings = settings;
    this.corpus = corpus;
    this.journal = journal;
    levels =
        settings.level() == Level.PARAGRAPH
            ? List.of(Level.PARAGRAPH)
            : List.of(Level.PARAGRAPH, settings.level());
    name = isKept() ? name(settings, corpus) : "";
  }

  private static String name(Settings settings, Corpus corpus) {
    String all =
        settings.configuration()
            + " explaining="
            + settings.explaining()
            + " documents="
            + corpus.hash();
    return Hashing.sha256().hashUnencodedChars(all).toString();
  }

  private boolean isKept() {
    return journal != Journal.NONE;
  }

  /**
   * Aligns all documents.
   *
   * @param results takes each that the journal did not have, with its position, in any order, from
   *     several threads at once
   */
  void run(BiConsumer<Integer, ParallelText> results) {
    Taught taught = isDone() ? Taught.NOTHING : learn();
    Tasks.forEach(
        documents().boxed().toList(),
        document -> {
          if (journal.has(lastKey(document))) {
            step(taught.sample().containsKey(document) ? 1 : parts());
          } else {
            results.accept(document, result(document, taught));
          }
        });
  }

  /** All documents once they are aligned, each read from the journal whenever it is asked for. */
  List<ParallelText> kept() {
    return new AbstractList<>() {
      @Override
      public ParallelText get(int document) {
        byte[] entry = journal.find(lastKey(document)).orElseThrow();
        return JournalEntry.text(entry, lowest(document));
      }

      @Override
      public int size() {
        return corpus.size();
      }
    };
  }

  private IntStream documents() {
    return IntStream.range(0, corpus.size());
  }

  // Learning

  /**
   * What the sample taught on a level.
   *
   * @param rounds how many it took, besides the one before anything was learned
   */
  private record Lesson(Knowledge knowledge, int rounds) {}

  /**
   * What the sample taught.
   *
   * @param lessons by level
   * @param sample its documents after the last round on the last level
   */
  private record Taught(List<Lesson> lessons, Map<Integer, Task> sample) {

    static final Taught NOTHING = new Taught(List.of(), Map.of());

    Knowledge last() {
      return lessons.get(lessons.size() - 1).knowledge();
    }
  }

  private Taught learn() {
    List<Lesson> lessons = new ArrayList<>();
    Knowledge last = Knowledge.of(settings.lexicons(), settings.without());
    Map<Integer, Task> tasks = forEach(corpus.sample(settings.sample()), corpus::task);
    for (int level = 0; level < levels.size(); level++) {
      if (level > 0) {
        tasks = below(level, tasks, last);
      }
      lessons.add(learn(level, tasks, last));
      last = lessons.get(level).knowledge();
    }
    return new Taught(lessons, tasks);
  }

  private Map<Integer, Task> below(int level, Map<Integer, Task> above, Knowledge knowledge) {
    return forEach(
        above.keySet(),
        document -> below(level, settled(level - 1, document, above.get(document), knowledge)));
  }

  private Task below(int level, ParallelText text) {
    return new Descent(text, levels.get(level));
  }

  /** Aligns the sample round by round, until it stays as it is. */
  private Lesson learn(int level, Map<Integer, Task> tasks, Knowledge before) {
    List<Job> jobs = tasks.values().stream().map(Task::job).toList();
    Knowledge knowledge = before;
    int round = 0;
    double changed = alignAll(level, round, tasks, knowledge);
    while (changed > STEADY && round < settings.rounds()) {
      round++;
      knowledge = changed > SAME_WORDS ? knowledge.learned(jobs) : knowledge.refined(jobs);
      changed = alignAll(level, round, tasks, knowledge);
    }
    step((toldRounds() - Math.min(round, toldRounds())) * tasks.size());
    return new Lesson(knowledge, round);
  }

  /**
   * Aligns the sample once more.
   *
   * @return the share of its steps that were not there before
   */
  private double alignAll(int level, int round, Map<Integer, Task> tasks, Knowledge knowledge) {
    List<Long> changed =
        Tasks.map(
            tasks.entrySet(),
            task -> align(level, round, task.getKey(), task.getValue().job(), knowledge));
    long all = tasks.values().stream().mapToLong(task -> size(task.job().paths())).sum();
    return all == 0 ? 0 : (double) changed.stream().mapToLong(Long::longValue).sum() / all;
  }

  private static long size(List<PairPath> paths) {
    return paths.stream().mapToLong(PairPath::size).sum();
  }

  /**
   * Aligns a document once more.
   *
   * @return how many of its steps were not there before
   */
  private long align(int level, int round, int document, Job job, Knowledge knowledge) {
    String key = key(level, round, document);
    List<PairPath> before = job.paths();
    Optional<byte[]> kept = journal.find(key);
    if (kept.isPresent()) {
      job.resume(JournalEntry.paths(kept.get()));
    } else {
      job.align(knowledge);
      if (isKept()) {
        journal.keep(key, JournalEntry.ofPaths(job.paths()));
      }
    }
    step(round <= toldRounds() ? 1 : 0);
    return differing(job.paths(), before);
  }

  /** How many steps of some paths others do not have. */
  private static long differing(List<PairPath> after, List<PairPath> before) {
    return IntStream.range(0, after.size())
        .mapToLong(pairing -> after.get(pairing).differing(before.get(pairing)))
        .sum();
  }

  private static Map<Integer, Task> forEach(Collection<Integer> documents, IntFunction<Task> task) {
    Map<Integer, Task> tasks = new ConcurrentSkipListMap<>();
    Tasks.forEach(documents, document -> tasks.put(document, task.apply(document)));
    return tasks;
  }

  // Results

  /** Whether the journal has all there is to be known. */
  private boolean isDone() {
    return isKept() && documents().allMatch(document -> journal.has(lastKey(document)));
  }

  private ParallelText result(int document, Taught taught) {
    return taught.sample().containsKey(document)
        ? settled(levels.size() - 1, document, taught.sample().get(document), taught.last())
        : fromTheTop(document, taught.lessons());
  }

  private List<Version> lowest(int document) {
    return corpus.versions(document).stream().map(settings.level()::split).toList();
  }

  /** A document that is not of the sample. */
  private ParallelText fromTheTop(int document, List<Lesson> lessons) {
    ParallelText text = aligned(0, document, corpus.task(document), lessons.get(0));
    for (int level = 1; level < levels.size(); level++) {
      text = aligned(level, document, below(level, text), lessons.get(level));
    }
    return text;
  }

  private ParallelText aligned(int level, int document, Task task, Lesson lesson) {
    long changed = 1;
    for (int round = 0; round <= lesson.rounds() && changed > 0; round++) {
      List<PairPath> before = task.job().paths();
      task.job().align(lesson.knowledge());
      changed = differing(task.job().paths(), before);
    }
    step(toldRounds() + 1);
    return settled(level, document, task, lesson.knowledge());
  }

  /** The beads of a document that went through all rounds on a level. */
  private ParallelText settled(int level, int document, Task task, Knowledge knowledge) {
    String key = key(level, "beads", document);
    Optional<byte[]> kept = journal.find(key);
    if (kept.isPresent()) {
      step(1);
      return JournalEntry.text(kept.get(), task.versions());
    }
    task.job().settle(knowledge, level == 0 ? settings : settings.below());
    ParallelText text = task.result();
    if (isKept()) {
      journal.keep(key, JournalEntry.ofText(text));
    }
    step(1);
    return text;
  }

  private String lastKey(int document) {
    return key(levels.size() - 1, "beads", document);
  }

  private String key(int level, Object work, int document) {
    return name + "/" + levels.get(level).word() + "/" + work + "/" + document;
  }

  // Progress

  /** Into how many parts the work on one document falls. */
  private int parts() {
    return (toldRounds() + 2) * levels.size();
  }

  private int toldRounds() {
    return Math.min(settings.rounds(), USUAL_ROUNDS);
  }

  private void step(int parts) {
    if (parts > 0) {
      settings.progress().at(done.addAndGet(parts), corpus.size() * parts());
    }
  }
}
