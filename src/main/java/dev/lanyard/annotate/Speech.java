package dev.lanyard.annotate;

/** The verbs by which reports say that somebody spoke, as parts of regular expressions. */
public final class Speech {
  /** Past, present and participle of a verb of speaking, asking or showing. */
  public static final String VERB =
      "(?:talk(?:s|ed|ing)?|spoke|speak(?:s|ing)|present(?:s|ed|ing)|discuss(?:es|ed|ing)|explain(?:s|ed|ing)|explor(?:es|ed|ing)|"
          + "show(?:s|ed|ing|cased|casing)?|demonstrat(?:es|ed|ing)|demo(?:s|ed|ing)|describ(?:es|ed|ing)|tell(?:s|ing)?|told|"
          + "g(?:ave|iving|ives?)|shar(?:es|ed|ing)|walk(?:s|ed|ing)|introduc(?:es|ed|ing)|deliver(?:s|ed|ing)|argu(?:es|ed|ing)|"
          + "cover(?:s|ed|ing)|highlight(?:s|ed|ing)|outlin(?:es|ed|ing)|detail(?:s|ed|ing)|reveal(?:s|ed|ing)|ask(?:s|ed|ing)|answer(?:s|ed|ing)|"
          + "treat(?:s|ed|ing)|t(?:ook|akes?|aking)|led|leads?|leading|lectur(?:es|ed|ing)|keynot(?:es|ed|ing)|report(?:s|ed|ing)|"
          + "reflect(?:s|ed|ing)|examin(?:es|ed|ing)|address(?:es|ed|ing)|div(?:es|ed|ing)|dove|kick(?:s|ed|ing)|wrap(?:s|ped|ping)|"
          + "clos(?:es|ed|ing)|open(?:s|ed|ing)|start(?:s|ed|ing)|continu(?:es|ed|ing)|follow(?:s|ed|ing)|teach(?:es|ing)?|taught|"
          + "unveil(?:s|ed|ing)|announc(?:es|ed|ing)|compar(?:es|ed|ing)|summari[sz](?:es|ed|ing)|illustrat(?:es|ed|ing)|"
          + "offer(?:s|ed|ing)|ran|runs|running|did|made|held|holds|looked|looks|looking|recount(?:s|ed|ing)|"
          + "discourse|advocat(?:es|ed|ing)|guid(?:es|ed|ing)|dissect(?:s|ed|ing)|unpack(?:s|ed|ing)|tackl(?:es|ed|ing)|"
          + "educat(?:es|ed|ing)|inform(?:s|ed|ing)|speaking|join(?:s|ed|ing)|return(?:s|ed|ing)|debat(?:es|ed|ing)|focus+(?:es|ed|ing)|predict(?:s|ed|ing)|live[- ]coded)";

  private Speech() {}
}
