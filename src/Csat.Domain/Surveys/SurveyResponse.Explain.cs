using System.Globalization;

namespace Csat.Domain;

public sealed partial record SurveyResponse
{
    /// <summary>The response on one line, with what it asks for.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others. Given texts are shown whole, what can't be seen in them escaped.</returns>
    public string Explain(CultureInfo? culture)
    {
        LocalizedText said = Level is { } level ? new($"{level.Code} {level.Label.En}".TrimEnd(), $"{level.Code} {level.Label.Zh}".TrimEnd()) : Answer.Label();
        string customer = Throw.Whole(Customer);
        LocalizedText line = new($"{customer}, {Touchpoint.Label().En}, {Channel.Label().En}: {said.En}", $"{customer}，{Touchpoint.Label().Zh}，{Channel.Label().Zh}：{said.Zh}");
        LocalizedText primed = IsPrimed ? new("; primed (SUR-03)", "；受过预热（SUR-03）") : default;
        LocalizedText next = NeedsReason ? new("; the reason has to be asked for and a recovery case opened (CB-06)", "；须问明原因并立案修复（CB-06）")
            : NeedsRecovery ? new($"; reason '{Throw.Whole(Reason)}', a recovery case has to be opened (CB-06)", $"；原因“{Throw.Whole(Reason)}”，须立案修复（CB-06）")
            : default;
        return new LocalizedText(line.En + primed.En + next.En, line.Zh + primed.Zh + next.Zh).In(culture);
    }

    /// <summary>The response in English, on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Explain(null);
}
