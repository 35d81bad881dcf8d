namespace Csat.Domain;

/// <summary>How a customer is asked.</summary>
/// <remarks>Rules CB-02 (automatic voice, SMS, by a person) and SUR-08 (phone, visit, questionnaire); the web is this library's addition.</remarks>
public enum SurveyChannel
{
    /// <summary>An automatic voice call.</summary>
    AutomaticVoice = 0,

    /// <summary>A text message.</summary>
    Sms = 1,

    /// <summary>A call by a person.</summary>
    ManualCall = 2,

    /// <summary>In person.</summary>
    Visit = 3,

    /// <summary>A questionnaire on paper.</summary>
    Questionnaire = 4,

    /// <summary>A questionnaire on the web or in an app.</summary>
    Web = 5,
}
