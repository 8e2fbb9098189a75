package org.paralleltext.align;

import java.util.List;
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

  /** The versions as they are given. */
  record Given(List<Version> versions, Job job) implements Task {

    Given(List<Version> versions, Walls walls) {
      this(versions, new Job(versions, walls));
    }

    @Override
    public ParallelText result() {
      return job.result(versions);
    }
  }
}
