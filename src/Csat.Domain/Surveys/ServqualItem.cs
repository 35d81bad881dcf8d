namespace Csat.Domain;

/// <summary>A statement on service quality that customers rate twice: what they expect, and what they found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Dimension">The dimension that it belongs to.</param>
/// <param name="Text">The statement.</param>
/// <remarks>Rule SUR-04.</remarks>
public sealed record ServqualItem(string Id, ServiceQualityDimension Dimension, LocalizedText Text);
