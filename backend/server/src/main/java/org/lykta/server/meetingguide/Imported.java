package org.lykta.server.meetingguide;

import java.util.List;

/**
 * A listing of somebody else's as a file of ours.
 *
 * @param slug its name in its list
 * @param municipality slug of the one it lies in
 * @param lost what could not be carried, in Swedish words
 */
record Imported(
    String slug,
    String title,
    String municipality,
    String matter,
    String body,
    List<String> lost) {}
