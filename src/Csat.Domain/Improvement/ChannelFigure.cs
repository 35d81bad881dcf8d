namespace Csat.Domain;

/// <summary>The satisfaction with a kind of channel, as Csat.Scoring scored it.</summary>
/// <param name="Value">The figure; <see langword="null"/> when nobody answered.</param>
/// <param name="Answers">From how many answers it is.</param>
public sealed record ChannelFigure(double? Value, long Answers);
