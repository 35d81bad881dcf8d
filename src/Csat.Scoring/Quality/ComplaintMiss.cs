using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A labelled text that a classifier did not get right.</summary>
/// <param name="Label">What is right.</param>
/// <param name="Given">What the classifier said, with its evidence.</param>
/// <param name="Axes">On which axes it is wrong, such as <c>intent</c> or <c>cause</c>.</param>
public sealed record ComplaintMiss(LabelledComplaint Label, Classification Given, IReadOnlyList<string> Axes)
{
    /// <summary>What was expected and what was given, and the words in the text that made it so.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Lines: Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => new LocalizedText(
        $"{Label.Id}: {Label.Text}\nexpected {Expected}; given {Given}\n{Given.Explain(culture)}",
        $"{Label.Id}：{Label.Text}\n应为 {Expected}；给出 {Given}\n{Given.Explain(culture)}").In(culture);

    /// <summary>What was expected and what was given.</summary>
    /// <returns>Such as <c>x1: expected complaint: network-slow; given inquiry</c>.</returns>
    public override string ToString() => $"{Label.Id}: expected {Expected}; given {Given}";

    private string Expected => Label.ToString().Substring(Label.Id.Length + 2);
}
