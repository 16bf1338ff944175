package dev.lanyard.extract;

import dev.lanyard.annotate.Name;
import java.util.List;

/**
 * A person with what stands beside the name.
 *
 * @param person who
 * @param at where the name stands
 * @param organisations for whom
 * @param organisationsAt where that is said; as many as organisations
 * @param roles as what
 * @param rolesAt where that is said; as many as roles
 */
record Speaker(
    Name person,
    Place at,
    List<Name> organisations,
    List<Place> organisationsAt,
    List<String> roles,
    List<Place> rolesAt) {
  Speaker {
    organisations = List.copyOf(organisations);
    organisationsAt = List.copyOf(organisationsAt);
    roles = List.copyOf(roles);
    rolesAt = List.copyOf(rolesAt);
  }

  /** Whether anything is said beside the name. */
  boolean isPlain() {
    return organisations.isEmpty() && roles.isEmpty();
  }

  /** The same person with an organisation that stands elsewhere, unless one is stated already. */
  Speaker with(Name organisation, Place where) {
    return organisations.isEmpty()
        ? new Speaker(person, at, List.of(organisation), List.of(where), roles, rolesAt)
        : this;
  }

  /** The same person with what stands beside another. */
  Speaker sharing(Speaker other) {
    return new Speaker(
        person, at, other.organisations, other.organisationsAt, other.roles, other.rolesAt);
  }
}
