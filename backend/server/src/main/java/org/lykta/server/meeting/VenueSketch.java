package org.lykta.server.meeting;

import java.util.List;
import org.lykta.domain.meeting.Venue;
import org.lykta.domain.place.Gazetteer;
import org.lykta.server.drafting.Question;
import org.lykta.server.drafting.Sketch;

/** What an editor is asked about a new venue. Its title is its name. */
class VenueSketch implements Sketch {

  private final Gazetteer gazetteer;

  VenueSketch(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public String kind() {
    return Venue.KIND;
  }

  @Override
  public List<String> within() {
    return List.of();
  }

  @Override
  public Example example() {
    return new Example(
        "Stadsbiblioteket i Ystad", "Träffarna är i läsrummet, en trappa upp. Det finns hiss.");
  }

  @Override
  public List<Question> questions() {
    return List.of(
        Question.meant(
            VenueReader.MUNICIPALITY,
            "I vilken kommun är lokalen? Skriv namnet, till exempel: Ystad",
            new MunicipalityNamed(gazetteer)),
        WhereQuestions.address(),
        WhereQuestions.town(),
        WhereQuestions.access(),
        Question.text(
            SpotReader.TRAVEL,
            SpotReader.LONGEST_SENTENCE,
            "Hur tar man sig dit, och in? En eller två meningar. Enter om du inte vet."));
  }

  @Override
  public String body() {
    return "";
  }
}
