package org.paralleltext.cli;

import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A list whose elements are made when they are asked for, and kept while memory has room for them.
 * Thread-safe if the list behind it is.
 */
final class SoftList<T> extends AbstractList<T> {

  private final List<T> source;
  private final AtomicReferenceArray<SoftReference<T>> kept;

  /**
   * @param source makes an element whenever it is asked for it
   */
  SoftList(List<T> source) {
    this.source = source;
    kept = new AtomicReferenceArray<>(source.size());
  }

  @Override
  public T get(int index) {
    SoftReference<T> reference = kept.get(index);
    T element = reference == null ? null : reference.get();
    if (element == null) {
      element = source.get(index);
      kept.set(index, new SoftReference<>(element));
    }
    return element;
  }

  @Override
  public int size() {
    return source.size();
  }
}
