package org.paralleltext.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Pieces of work that take very unlike times, done side by side by the threads of the pool that the
 * caller runs in, or the common one.
 *
 * <p>Each is a task of its own, so that no thread is idle as long as any is left. A parallel stream
 * hands out several at once, a fourth of a thread's share, and its last threads wait for one.
 */
public final class Tasks {

  private Tasks() {}

  /**
   * What comes of each item, in their order.
   *
   * @param work called from several threads at once; what it throws is thrown here
   */
  public static <T, R> List<R> map(Collection<T> items, Function<? super T, R> work) {
    List<ForkJoinTask<R>> tasks = new ArrayList<>(items.size());
    for (T item : items) {
      tasks.add(ForkJoinTask.adapt(() -> work.apply(item)));
    }
    return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
  }

  /**
   * Does something with each item.
   *
   * @param work called from several threads at once; what it throws is thrown here
   */
  public static <T> void forEach(Collection<T> items, Consumer<? super T> work) {
    List<ForkJoinTask<?>> tasks = new ArrayList<>(items.size());
    for (T item : items) {
      tasks.add(ForkJoinTask.adapt(() -> work.accept(item)));
    }
    ForkJoinTask.invokeAll(tasks);
  }
}
