namespace Csat.Domain;

/// <summary>The names of <see cref="SurveyChannel"/> in English and Chinese.</summary>
public static class SurveyChannelLabels
{
    internal static IReadOnlyList<SurveyChannel> All { get; } =
    [
        SurveyChannel.AutomaticVoice,
        SurveyChannel.Sms,
        SurveyChannel.ManualCall,
        SurveyChannel.Visit,
        SurveyChannel.Questionnaire,
        SurveyChannel.Web,
    ];

    /// <summary>The name for a reader.</summary>
    /// <param name="value">A declared value.</param>
    /// <returns>The name in both languages.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText Label(this SurveyChannel value) => value switch
    {
        SurveyChannel.AutomaticVoice => new("automatic voice call", "自动语音"),
        SurveyChannel.Sms => new("SMS", "短信"),
        SurveyChannel.ManualCall => new("call by a person", "人工电话"),
        SurveyChannel.Visit => new("visit", "上门走访"),
        SurveyChannel.Questionnaire => new("questionnaire", "纸质问卷"),
        SurveyChannel.Web => new("web or app", "网页或应用"),
        _ => throw Throw.Undeclared(value, All, nameof(value)),
    };
}
