/**
 * Lanyard reads what people write about conferences and meetups and answers questions about it.
 *
 * <p>Facts travel one way, and the packages are the route: {@code fault}, {@code read}, {@code
 * annotate}, {@code extract}, {@code resolve}, {@code graph}, {@code store}, then {@code ask},
 * {@code serve} and {@code evaluate}, and last {@code cli}. A package uses the ones to its left,
 * never one to its right.
 */
@NullMarked
package dev.lanyard;

import org.jspecify.annotations.NullMarked;
