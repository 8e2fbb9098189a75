package org.paralleltext.align;

import java.util.List;
import java.util.function.Supplier;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;

/** One document to be aligned on one level. Not thread-safe. */
interface Task {

  /** The versions in the segments of the level. */
  List<Version> versions();

  /** Takes them through the rounds. */
  Job job();

  /** What the job found. */
  ParallelText result();

  /**
   * The versions as they are given.
   *
   * @param source has the versions, which are not held here
   */
  record Given(Supplier<List<Version>> source, Job job) implements Task {

    Given(Supplier<List<Version>> source, Walls walls) {
      this(source, new Job(source.get(), walls));
    }

    @Override
    public List<Version> versions() {
      return source.get();
    }

    @Override
    public ParallelText result() {
      return job.result(versions());
    }
  }
}
