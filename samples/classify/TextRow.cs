using NodaTime;

/// <summary>A text and what is known of who wrote it. Without a customer's name every text is a customer of its own.</summary>
internal sealed record TextRow(string Id, string Text, string Customer, string? Product, string? Area, LocalDate? Day);
