/**
 * The JSON of the ministry's portal (PortalRB), both ways: answers of units, and lists of units
 * that are proposed. Start with {@link id.zonaintegritas.rules.portal.PortalJson}.
 */
@NullMarked
package id.zonaintegritas.rules.portal;

import org.jspecify.annotations.NullMarked;
