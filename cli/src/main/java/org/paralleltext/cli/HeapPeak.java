package org.paralleltext.cli;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * The most of the heap that is in use between the beginning and the end of a piece of work, garbage
 * among it: what was used before each collection, and at the end. Collections are told by another
 * thread, so the last one may be missed. The peaks of the single pools, which are at different
 * moments, would add up to more than there is.
 */
final class HeapPeak implements AutoCloseable {

  private final Set<String> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final List<NotificationEmitter> collectors =
      ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(NotificationEmitter.class::isInstance)
          .map(NotificationEmitter.class::cast)
          .toList();

  private final AtomicLong bytes = new AtomicLong();
  private final NotificationListener listener = (notification, nothing) -> collected(notification);

  /** Begins; collects what earlier work has left. */
  HeapPeak() {
    System.gc();
    collectors.forEach(collector -> collector.addNotificationListener(listener, null, null));
  }

  private void collected(Notification notification) {
    if (notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      Map<String, MemoryUsage> before =
          GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
              .getGcInfo()
              .getMemoryUsageBeforeGc();
      note(pools.stream().map(before::get).mapToLong(MemoryUsage::getUsed).sum());
    }
  }

  private void note(long used) {
    bytes.accumulateAndGet(used, Math::max);
  }

  /** The most so far, in bytes. */
  long bytes() {
    note(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    return bytes.get();
  }

  @Override
  public void close() {
    for (NotificationEmitter collector : collectors) {
      try {
        collector.removeNotificationListener(listener);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
