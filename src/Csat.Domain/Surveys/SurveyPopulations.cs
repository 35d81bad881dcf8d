namespace Csat.Domain;

/// <summary>How the two populations are asked, as data.</summary>
/// <remarks>Rule SUR-08, source: Kuaiyidian, service KPIs and satisfaction improvement, 2012.</remarks>
public static class SurveyPopulations
{
    /// <summary>The channels by which a population is asked: users by callback (voice, SMS, a person), big customers by phone, visit and questionnaire.</summary>
    /// <param name="population">The population.</param>
    /// <returns>The channels.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The population isn't declared.</exception>
    public static IReadOnlyList<SurveyChannel> Channels(this SurveyPopulation population) => population switch
    {
        SurveyPopulation.Users => [SurveyChannel.AutomaticVoice, SurveyChannel.Sms, SurveyChannel.ManualCall],
        SurveyPopulation.BigCustomers => [SurveyChannel.ManualCall, SurveyChannel.Visit, SurveyChannel.Questionnaire],
        _ => throw Throw.Undeclared(population, SurveyPopulationLabels.All, nameof(population)),
    };
}
