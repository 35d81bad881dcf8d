namespace Csat.Domain;

/// <summary>What the cut-offs of a pyramid are shares of.</summary>
public enum PyramidShare
{
    /// <summary>Of the number of customers: the top 1 % of heads.</summary>
    Customers = 0,

    /// <summary>Of the money: the customers who bring the first half of it.</summary>
    Value = 1,
}
