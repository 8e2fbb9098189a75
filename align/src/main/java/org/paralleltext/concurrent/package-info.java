/** Work that is done side by side. */
package org.paralleltext.concurrent;
