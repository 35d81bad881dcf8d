namespace Csat.Domain;

/// <summary>Along what service is differentiated.</summary>
/// <remarks>Rule GRD-09.</remarks>
public enum DifferentiationAxis
{
    /// <summary>By the product.</summary>
    ProductType = 0,

    /// <summary>By what the customer is worth: by grade.</summary>
    CustomerValue = 1,

    /// <summary>By the customer's industry.</summary>
    Industry = 2,

    /// <summary>By the customer's own traits.</summary>
    Characteristics = 3,
}
