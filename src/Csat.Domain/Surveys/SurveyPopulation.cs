namespace Csat.Domain;

/// <summary>Whose satisfaction is measured.</summary>
/// <remarks>Rule SUR-08.</remarks>
public enum SurveyPopulation
{
    /// <summary>The users on record, asked by callbacks of the call centre.</summary>
    Users = 0,

    /// <summary>Big customers, asked by phone, on visits and in questionnaires.</summary>
    BigCustomers = 1,
}
